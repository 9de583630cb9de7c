'use client';

import { useEffect, useRef, useState } from 'react';
import { askedFields } from '@/lib/catalogue/asked';
import type { FormField } from '@/lib/rules/kinds/request-form';
import { AnswerField, type AnswerTexts } from './answer-field';

type Props = { fields: readonly FormField[]; typed?: Readonly<Record<string, string | undefined>>; texts: AnswerTexts };

/**
 * The questions of a form. Before script listens all of them show, each condition in words; then a question appears when
 * it is asked and goes when it is not, keeping what was typed in case it comes back.
 */
export function AnswerFields({ fields, typed = {}, texts }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const box = here.current;
    if (!box) return;
    const look = () => setAsked(new Set(askedFields(fields, valuesIn(box)).map((field) => field.key)));
    look();
    box.addEventListener('input', look);
    return () => box.removeEventListener('input', look);
  }, [fields]);
  const words = (field: FormField) => {
    const above = fields.find((one) => one.key === field.when?.field);
    if (!field.when || !above) return null;
    const answers = field.when.is.map((answer) => (above.type === 'yesNo' ? texts[answer as 'yes'] : answer));
    return texts.onlyIf.replace('{question}', above.label).replace('{answers}', answers.join(` ${texts.or} `));
  };
  return (
    <div ref={here} className="flex flex-col gap-6">
      {fields.map((field) => {
        const away = asked !== null && !asked.has(field.key);
        return (
          // What is not asked is not sent either.
          <fieldset key={field.key} hidden={away} disabled={away} className="m-0 min-w-0 border-0 p-0">
            {asked === null && field.when ? <p className="mb-1 text-sm text-ink-2">{words(field)}</p> : null}
            <AnswerField field={field} typed={typed[`answers.${field.key}`]} texts={texts} />
          </fieldset>
        );
      })}
    </div>
  );
}

function valuesIn(box: HTMLElement): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const input of box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name^="answers."]')) {
    const ticked = !(input instanceof HTMLInputElement && ['radio', 'checkbox'].includes(input.type)) || input.checked;
    const key = input.name.slice('answers.'.length);
    if (ticked && input.value) values[key] = [...(values[key] ?? []), input.value];
  }
  return values;
}
