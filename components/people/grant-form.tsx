import { useTranslations } from 'next-intl';
import { AreaField } from '@/components/forms/area-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { Notice } from '@/components/ui/notice';
import { LEVEL_NAMES, LEVELS } from '@/lib/csmg/levels';
import { keepPeople } from '@/lib/people/actions';
import { ActForm } from './act-form';
import type { FormOf } from './form-of';

/** Confirms a level in a function from a day on; the level held there before ends then. */
export function GrantForm({ person, here, propose, choices, today }: FormOf) {
  const t = useTranslations('people.grant');
  return (
    <ActForm
      action={keepPeople}
      act="grant"
      submit={t('submit')}
      back={here}
      close={here}
      propose={propose}
      hidden={{ person: person.id }}
    >
      {choices.founding ? <Notice tone="soon">{t('founding')}</Notice> : null}
      <div className="fields sm:grid-cols-2">
        <SelectField
          name="function"
          label={t('function')}
          defaultValue={choices.home?.id}
          options={choices.functions.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="level"
          label={t('level')}
          blank={t('choose')}
          options={LEVELS.map((level) => ({
            value: String(level),
            label: t('levelOption', { level, name: LEVEL_NAMES[level] }),
          }))}
        />
        <TextField name="from" type="date" label={t('from')} hint={t('fromHint')} defaultValue={today} min={today} />
        <TextField name="to" type="date" label={t('to')} aside={t('optional')} hint={t('toHint')} min={today} />
      </div>
      <AreaField name="note" label={t('note')} aside={t('optional')} hint={t('noteHint')} rows={2} />
      <TextField name="executive" label={t('executive')} aside={t('executiveAside')} hint={t('executiveHint')} />
    </ActForm>
  );
}
