import { AreaField } from '@/components/forms/area-field';
import { ChoiceField } from '@/components/forms/choice-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { FormField } from '@/lib/rules/kinds/request-form';

export type AnswerTexts = Record<'onlyIf' | 'or' | 'optional' | 'yes' | 'no' | 'choose' | 'personHint', string>;
type Props = { field: FormField; typed?: string; texts: AnswerTexts };

/** So many answers are read at a glance; more of them fold into a list. */
const RADIOS = 6;

/** One question, by its kind. */
export function AnswerField({ field, typed, texts }: Props) {
  const { type, required, least, most } = field;
  const name = `answers.${field.key}`;
  const hint = field.hint || (type === 'person' ? texts.personHint : undefined);
  const label = { label: field.label, aside: required ? undefined : texts.optional, hint, required };
  const legend = required ? field.label : `${field.label} (${texts.optional})`;
  const choice = { name, legend, hint, defaultValue: typed, required };
  const options = field.options.map((value) => ({ value, label: value }));
  switch (type) {
    case 'longText':
      return <AreaField name={name} {...label} rows={4} maxLength={most ?? 10_000} defaultValue={typed} />;
    case 'choice':
      if (options.length <= RADIOS) return <ChoiceField {...choice} options={options} />;
      return <SelectField name={name} {...label} options={options} blank={texts.choose} defaultValue={typed} />;
    case 'yesNo':
      return (
        <ChoiceField
          {...choice}
          look="inline"
          options={(['yes', 'no'] as const).map((value) => ({ value, label: texts[value] }))}
        />
      );
    case 'choices':
      return <ChoiceField {...choice} several options={options} />;
    case 'number':
      return (
        <TextField
          name={name}
          {...label}
          inputMode="decimal"
          className="max-w-32"
          min={least ?? undefined}
          max={most ?? undefined}
          defaultValue={typed}
          autoComplete="off"
        />
      );
    case 'date':
      return <TextField name={name} {...label} type="date" className="max-w-52" defaultValue={typed} />;
    case 'person':
      return <TextField name={name} {...label} type="email" autoComplete="off" defaultValue={typed} />;
    default:
      return <TextField name={name} {...label} maxLength={most ?? 500} autoComplete="off" defaultValue={typed} />;
  }
}
