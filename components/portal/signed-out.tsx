import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { paths } from '@/lib/paths';

/** In the place of a page whose reader was signed out meanwhile; a redirect would send a form on to the wrong page. */
export function SignedOut({ back }: { back: string }) {
  const t = useTranslations('requests.signedOut');
  return (
    <>
      <PageHeader title={t('title')}>{t('text')}</PageHeader>
      <ButtonLink href={paths.signIn(back)} kind="primary">
        {t('signIn')}
      </ButtonLink>
    </>
  );
}
