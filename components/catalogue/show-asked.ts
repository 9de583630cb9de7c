import { askedFields, type Question } from '@/lib/catalogue/asked';

/** Shows in the box what is asked, now and after every answer. @returns ends it */
export function showAsked(box: HTMLElement, questions: readonly Question[]): () => void {
  for (const words of box.querySelectorAll<HTMLElement>('[data-condition]')) words.hidden = true;
  const look = () => {
    const asked = new Set(askedFields(questions, valuesIn(box)).map(({ key }) => key));
    for (const question of box.querySelectorAll<HTMLFieldSetElement>('[data-question]'))
      question.hidden = question.disabled = !asked.has(question.dataset.question ?? '');
  };
  look();
  box.addEventListener('input', look);
  return () => box.removeEventListener('input', look);
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
