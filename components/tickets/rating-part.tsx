import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { Chip } from '@/components/ui/chip';
import { DueBadge } from '@/components/ui/due-badge';
import type { Zone } from '@/lib/format';
import { makeRatingGood } from '@/lib/surveys/actions';
import type { TicketDetail } from '@/lib/tickets/queries';
import { SidePart } from './side-part';

type Props = {
  reference: string;
  rating: NonNullable<TicketDetail['rating']>;
  /** Whose score it is makes nothing good. */
  own: boolean;
  now: Date;
  zone: Zone;
};

/** What the requester said, and for those who lead how an anonymous low score is made good. */
export function RatingPart({ reference, rating, own, now, zone }: Props) {
  const t = useTranslations('tickets.people');
  const waits = !own && rating.recoverBy !== null && rating.recoveredAt === null;
  return (
    <SidePart
      id="rating"
      title={t('rating')}
      aside={rating.anonymous ? <Chip tone="line">{t('anonymous')}</Chip> : null}
    >
      <p>
        <b className="num font-strong">{t('score', { score: rating.score })}</b>
        {rating.comment ? <q className="ms-1 text-ink-2">{rating.comment}</q> : null}
      </p>
      {own || !rating.recovery ? null : (
        <p className="text-sm text-ink-2">{t('madeGood', { what: rating.recovery })}</p>
      )}
      {waits && rating.recoverBy ? (
        <ActionForm action={makeRatingGood} failed={t('notMadeGood')} className="flex flex-col gap-1.5">
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
            {t('makeGoodHint')}
            <DueBadge now={now} due={rating.recoverBy} from={rating.changedAt} zone={zone} bar={false} />
          </p>
          <input type="hidden" name="reference" value={reference} />
          <TextField name="note" label={t('whatWasDone')} required maxLength={2000} autoComplete="off" />
          <p>
            <SubmitButton kind="default">{t('makeGood')}</SubmitButton>
          </p>
        </ActionForm>
      ) : null}
    </SidePart>
  );
}
