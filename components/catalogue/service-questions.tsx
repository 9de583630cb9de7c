'use client';

import { useContext, useEffect, useRef, useState } from 'react';
import { FormContext } from '@/components/forms/form-context';
import type { ShownForm } from '@/lib/catalogue/form-queries';
import type { AnswerTexts } from './answer-field';
import { AnswerFields } from './answer-fields';

type Props = {
  /** By the key of the service that asks by it. */
  forms: Readonly<Record<string, ShownForm>>;
  /** What an address or a draft knows: the service, and answers given before. */
  known: Readonly<Record<string, string | undefined>>;
  title: string;
  texts: AnswerTexts;
};

/**
 * The questions of the service chosen above. Without script they come with the refusal that names them, beside all that
 * was typed.
 */
export function ServiceQuestions({ forms, known, title, texts }: Props) {
  const { state } = useContext(FormContext);
  const here = useRef<HTMLDivElement>(null);
  const [service, setService] = useState(state.values?.service ?? known.service ?? '');
  useEffect(() => {
    const select = here.current?.closest('form')?.elements.namedItem('service');
    if (!(select instanceof HTMLSelectElement)) return;
    const look = () => setService(select.value);
    look();
    select.addEventListener('change', look);
    return () => select.removeEventListener('change', look);
  }, []);
  const form = forms[service];
  return (
    <div ref={here} hidden={!form}>
      {form ? (
        <fieldset
          key={form.key}
          className="m-0 flex min-w-0 flex-col gap-4 rounded-md border border-line bg-raised p-3.5"
        >
          <legend className="px-1 font-strong">{title}</legend>
          <input type="hidden" name="form" value={form.key} />
          <input type="hidden" name="formVersion" value={form.number} />
          {form.intro ? <p className="text-sm text-ink-2">{form.intro}</p> : null}
          <AnswerFields fields={form.fields} typed={known} texts={texts} />
        </fieldset>
      ) : null}
    </div>
  );
}
