import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { paths } from '@/lib/paths';

/** Nothing waits: what would be here, and the first act. */
export function WorkEmpty({ queue }: { queue: readonly unknown[] }) {
  const t = useTranslations('desk.work');
  return (
    <EmptyState
      title={t('nothing')}
      action={
        <ButtonLink href={paths.tickets(queue.length > 0 ? { unallocated: 'yes' } : {})} kind="primary">
          {t('queue')}
        </ButtonLink>
      }
    >
      {t('nothingText')}
    </EmptyState>
  );
}
