import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { keepPeople } from '@/lib/people/actions';
import { ActForm } from './act-form';
import type { FormOf } from './form-of';

/** Lets this person stand in one step up, between two days. */
export function DeputyForm({ person, here, propose, choices, today }: FormOf) {
  const t = useTranslations('people.deputise');
  if (choices.principals.length === 0)
    return <p className="text-pretty text-ink-2">{t('nobody', { name: person.name })}</p>;
  return (
    <ActForm
      action={keepPeople}
      act="deputise"
      submit={t('submit')}
      back={here}
      close={here}
      propose={propose}
      hidden={{ person: person.id }}
    >
      <p className="text-pretty text-ink-2">{t('text', { name: person.name })}</p>
      <div className="fields sm:grid-cols-2">
        <SelectField
          name="for"
          label={t('for')}
          options={choices.principals.map((one) => ({
            value: one.id,
            label: t('option', { name: one.name, level: one.level, place: one.functionKey }),
          }))}
        />
        <SelectField
          name="function"
          label={t('function')}
          options={choices.held.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="from" type="date" label={t('from')} defaultValue={today} min={today} />
        <TextField name="to" type="date" label={t('to')} hint={t('toHint')} min={today} />
      </div>
      <TextField name="note" label={t('note')} />
    </ActForm>
  );
}
