import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { VerbChoices } from './verb-choices';

/** Who is to open a confidential ticket from now on, and why. */
export function LetInFields({ people }: { people: NonNullable<VerbChoices['outside']> }) {
  const t = useTranslations('tickets.forms');
  return (
    <>
      <SelectField
        name="person"
        label={t('letInPerson')}
        hint={t('letInHint')}
        options={people.map(({ id, name, level, place }) => ({
          value: id,
          label: level ? t('letInLevel', { name, level, place: place ?? '' }) : t('letInAuditor', { name }),
        }))}
        blank={t('choose')}
      />
      <AreaField name="reason" label={t('letInReason')} rows={2} required />
    </>
  );
}

/** Who no longer opens it. */
export function LetOutFields({ people }: { people: NonNullable<VerbChoices['inside']> }) {
  const t = useTranslations('tickets.forms');
  return (
    <>
      <SelectField
        name="person"
        label={t('letOutPerson')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="reason" label={t('note')} aside={t('optional')} />
    </>
  );
}
