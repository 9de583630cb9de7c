'use client';

import { useEffect, useRef } from 'react';
import { askedFields, type Question } from '@/lib/catalogue/asked';

/**
 * Shows a question of the form around it when it is asked and takes it away when it is not, keeping what was typed in
 * case it comes back. What is away is not sent either.
 */
export function AskedOnly({ questions }: { questions: readonly Question[] }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const box = here.current?.parentElement;
    if (!box) return;
    for (const words of box.querySelectorAll<HTMLElement>('[data-condition]')) words.hidden = true;
    const look = () => {
      const asked = new Set(askedFields(questions, valuesIn(box)).map(({ key }) => key));
      for (const question of box.querySelectorAll<HTMLFieldSetElement>('[data-question]'))
        question.hidden = question.disabled = !asked.has(question.dataset.question ?? '');
    };
    look();
    box.addEventListener('input', look);
    return () => box.removeEventListener('input', look);
  }, [questions]);
  return <span ref={here} hidden />;
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
