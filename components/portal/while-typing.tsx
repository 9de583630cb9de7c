'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { WhileTexts } from './while-texts';

const TypedAnswers = lazy(async () => ({ default: (await import('./typed-answers')).TypedAnswers }));

type Props = {
  /** Fields of the form around it that say what it is about. */
  fields: readonly string[];
  service?: string | null;
  writing?: boolean;
  texts: WhileTexts;
};

/** Answers for the words in the form around it, once somebody types; without script nothing is missing but this. */
export function WhileTyping(props: Props) {
  const here = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  useEffect(() => {
    const around = here.current?.closest('form') ?? here.current?.closest('search')?.querySelector('form');
    const begin = () => setForm(around ?? null);
    around?.addEventListener('input', begin, { once: true });
    return () => around?.removeEventListener('input', begin);
  }, []);
  return (
    <div ref={here} aria-live="polite">
      {form ? (
        <Suspense>
          <TypedAnswers form={form} {...props} />
        </Suspense>
      ) : null}
    </div>
  );
}
