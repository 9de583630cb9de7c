import { useTranslations } from 'next-intl';
import { ChoiceField } from '@/components/forms/choice-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { VerbChoices } from './verb-choices';

/** The fields of the verbs that join tickets or part them. */
export function JoinFields({ verb, choices }: { verb: 'link' | 'merge' | 'split'; choices: VerbChoices }) {
  const t = useTranslations('tickets.forms');
  switch (verb) {
    case 'link':
      return (
        <>
          <TextField name="to" label={t('other')} placeholder="IT-1042" list="near" autoCapitalize="characters" />
          <datalist id="near">
            {(choices.links ?? []).map(({ reference, subject }) => (
              <option key={reference} value={reference}>
                {subject}
              </option>
            ))}
          </datalist>
          <ChoiceField
            name="kind"
            legend={t('linkKind')}
            look="inline"
            defaultValue="related"
            options={(['related', 'parent', 'child', 'duplicate'] as const).map((value) => ({
              value,
              label: t(`links.${value}`),
            }))}
          />
        </>
      );
    case 'merge':
      return (
        <>
          <TextField
            name="into"
            label={t('into')}
            hint={t('intoHint')}
            placeholder="IT-1042"
            autoCapitalize="characters"
          />
          <TextField name="reason" label={t('note')} aside={t('optional')} />
        </>
      );
    case 'split':
      return (
        <>
          <SelectField
            name="message"
            label={t('splitMessage')}
            options={(choices.splittable ?? []).map(({ id, text }) => ({ value: id, label: text }))}
            blank={t('choose')}
          />
          <TextField name="subject" label={t('subject')} />
        </>
      );
  }
}
