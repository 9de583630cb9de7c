import { useTranslations } from 'next-intl';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { paths } from '@/lib/paths';

/** Out of reach looks exactly like not there. */
export default function NoSuchTicket() {
  const t = useTranslations('tickets');
  return (
    <>
      <DeskTop title={t('title')} />
      <DeskBody>
        <EmptyState
          title={t('missing.title')}
          action={<ButtonLink href={paths.tickets()}>{t('missing.back')}</ButtonLink>}
        >
          {t('missing.text')}
        </EmptyState>
      </DeskBody>
    </>
  );
}
