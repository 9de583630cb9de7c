import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { keepPeople } from '@/lib/people/actions';
import { ActForm } from './act-form';
import type { FormOf } from './form-of';

/** Lends this person one right of a level 4, inside a team that both are in. */
export function DelegateForm({ person, here, propose, choices, today }: FormOf) {
  const t = useTranslations('people.delegate');
  const { teams, rights } = choices.lending;
  if (teams.length === 0 || rights.length === 0)
    return <p className="text-pretty text-ink-2">{t('nothing', { name: person.name })}</p>;
  return (
    <ActForm
      action={keepPeople}
      act="delegate"
      submit={t('submit')}
      back={here}
      close={here}
      propose={propose}
      hidden={{ person: person.id }}
    >
      <p className="text-pretty text-ink-2">{t('text', { name: person.name })}</p>
      <div className="fields sm:grid-cols-2">
        <SelectField
          name="capability"
          label={t('right')}
          options={rights.map(({ key, label }) => ({ value: key, label }))}
        />
        <SelectField
          name="team"
          label={t('team')}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="from" type="date" label={t('from')} defaultValue={today} min={today} />
        <TextField name="to" type="date" label={t('to')} hint={t('toHint')} min={today} />
      </div>
      <TextField name="note" label={t('note')} />
    </ActForm>
  );
}
