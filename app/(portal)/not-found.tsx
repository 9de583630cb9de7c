import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { paths } from '@/lib/paths';

export default function PortalNotFound() {
  const t = useTranslations('portal.notFound');
  return (
    <>
      <PageHeader title={t('title')}>{t('text')}</PageHeader>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={paths.requests()} kind="primary">
          {t('requests')}
        </ButtonLink>
        <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>
      </div>
    </>
  );
}
