import type { FormField } from '@/lib/rules/kinds/request-form';
import { AnswerField, type AnswerTexts } from './answer-field';
import { AskedOnly } from './asked-only';

type Props = { fields: readonly FormField[]; typed?: Readonly<Record<string, string | undefined>>; texts: AnswerTexts };

/** The questions of a form: all of them, each condition in words, until script listens and shows those that are asked. */
export function AnswerFields({ fields, typed = {}, texts }: Props) {
  const words = (field: FormField) => {
    const above = fields.find((one) => one.key === field.when?.field);
    if (!field.when || !above) return null;
    const answers = field.when.is.map((answer) => (above.type === 'yesNo' ? texts[answer as 'yes'] : answer));
    return texts.onlyIf.replace('{question}', above.label).replace('{answers}', answers.join(` ${texts.or} `));
  };
  return (
    <div className="flex flex-col gap-6">
      <AskedOnly questions={fields.map(({ key, when }) => ({ key, when }))} />
      {fields.map((field) => (
        <fieldset key={field.key} data-question={field.key} className="m-0 min-w-0 border-0 p-0">
          {field.when ? (
            <p data-condition="" className="mb-1 text-sm text-ink-2">
              {words(field)}
            </p>
          ) : null}
          <AnswerField field={field} typed={typed[`answers.${field.key}`]} texts={texts} />
        </fieldset>
      ))}
    </div>
  );
}
