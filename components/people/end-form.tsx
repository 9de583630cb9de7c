import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { TextField } from '@/components/forms/text-field';
import { takesExecutive } from '@/lib/csmg/granting';
import { keepPeople } from '@/lib/people/actions';
import type { PersonHolding } from '@/lib/people/person';
import { ActForm } from './act-form';
import type { FormOf } from './form-of';

/** Ends a level, or revokes a deputy grant, now or at the end of a day. */
export function EndForm({ here, propose, holding, today }: FormOf & { holding: PersonHolding }) {
  const t = useTranslations('people.end');
  const { level, deputyFor } = holding;
  const top = takesExecutive(level) && !deputyFor;
  return (
    <ActForm
      action={keepPeople}
      act="end"
      submit={t(deputyFor ? 'revoke' : 'submit')}
      back={here}
      close={here}
      propose={propose}
      danger
      hidden={{ holding: holding.id }}
    >
      <p className="text-pretty text-ink-2">
        {deputyFor
          ? t('deputyText', { level, name: deputyFor.name })
          : t('text', { level, place: holding.function.name })}
      </p>
      <TextField name="at" type="date" label={t('at')} aside={t('optional')} hint={t('atHint')} min={today} />
      <AreaField name="reason" label={t('reason')} rows={2} />
      {top ? <TextField name="executive" label={t('executive')} hint={t('executiveHint')} /> : null}
    </ActForm>
  );
}
