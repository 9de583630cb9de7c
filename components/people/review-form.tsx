import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';
import { takesExecutive } from '@/lib/csmg/granting';
import { dateOnly } from '@/lib/format';
import { keepPeople } from '@/lib/people/actions';
import type { PersonHolding } from '@/lib/people/person';
import { ActForm } from './act-form';
import type { FormOf } from './form-of';

/** Says that a level still stands, with what one knows it by. */
export function ReviewForm({ here, propose, holding }: FormOf & { holding: PersonHolding }) {
  const t = useTranslations('people.review');
  const { level, from, reviewedAt } = holding;
  return (
    <ActForm
      action={keepPeople}
      act="review"
      submit={t('submit')}
      back={here}
      close={here}
      propose={propose}
      hidden={{ holding: holding.id }}
    >
      <p className="text-pretty text-ink-2">
        {t('text', {
          level,
          place: holding.function.name,
          seen: reviewedAt ? 'once' : 'never',
          date: dateOnly(reviewedAt ?? from),
        })}
      </p>
      <AreaField name="note" label={t('note')} hint={t('noteHint')} rows={2} />
      {takesExecutive(level) ? <TextField name="executive" label={t('executive')} hint={t('executiveHint')} /> : null}
    </ActForm>
  );
}
