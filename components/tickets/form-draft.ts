type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const ticks = (box: Element): box is HTMLInputElement =>
  box instanceof HTMLInputElement && ['radio', 'checkbox'].includes(box.type);
const boxes = (form: HTMLFormElement): Box[] =>
  [...form.elements].filter(
    (box): box is Box =>
      box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement,
  );

/** A name that ends with a dot stands for every field below it, such as `answers.`. */
export const isKept = (names: readonly string[], name: string): boolean =>
  names.some((one) => (one.endsWith('.') ? name.startsWith(one) : one === name));

/** What stands in the form by name; of ticked boxes a line each. What is not asked just now is left out. */
export function readFields(form: HTMLFormElement, names: readonly string[]): Record<string, string> {
  const typed: Record<string, string> = Object.fromEntries(
    names.filter((name) => !name.endsWith('.')).map((name) => [name, '']),
  );
  for (const box of boxes(form)) {
    if (!isKept(names, box.name) || box.matches(':disabled') || (ticks(box) && !box.checked)) continue;
    typed[box.name] = typed[box.name] ? `${typed[box.name]}\n${box.value}` : box.value;
  }
  return typed;
}

/** Puts back what was typed wherever nothing stands yet, and lets the form hear of it. */
export function fillFields(form: HTMLFormElement, kept: Readonly<Record<string, string>>): void {
  const empty = readFields(form, Object.keys(kept));
  for (const box of boxes(form)) {
    const text = kept[box.name];
    if (!text || empty[box.name]) continue;
    if (ticks(box)) box.checked = text.split('\n').includes(box.value);
    else box.value = text;
    for (const heard of ['input', 'change']) box.dispatchEvent(new Event(heard, { bubbles: true }));
  }
}
