import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { undoBatch } from '@/lib/allocation/actions';
import { relativeTime } from '@/lib/format';

type Props = { batch: { at: Date; tickets: number }; left: number; back: string; now: Date };

/** What was moved just now, with the way back; it stands on the page, so that a reload or a missing script loses nothing. */
export function BatchNotice({ batch, left, back, now }: Props) {
  const t = useTranslations('board.rebalance');
  return (
    <div className="px-4 pt-3" role="status">
      <ActionForm
        action={undoBatch}
        failed={t('undoFailed')}
        className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md bg-sea-soft px-3 py-1.5"
      >
        <input type="hidden" name="batch" value={batch.at.toISOString()} />
        <input type="hidden" name="back" value={back} />
        <span>
          {t('done', { count: batch.tickets, ago: relativeTime(batch.at, now) })}{' '}
          {left > 0 ? t('left', { count: left }) : null}
        </span>
        <SubmitButton kind="default">{t('undo')}</SubmitButton>
      </ActionForm>
    </div>
  );
}
