import type { Condition } from '@/lib/rules/kinds/request-form';

/** What decides whether a question is asked. */
export interface Question {
  key: string;
  when: Condition | null;
}

/** An answer by its key, and nothing that every object has by itself, such as `constructor`. */
export const answerOf = (given: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(given, key) ? given[key] : undefined;

/** What was said in the words that conditions are written in, however it came: typed, as JSON, or kept. */
const said = (raw: unknown): string[] =>
  (Array.isArray(raw) ? raw : [raw]).flatMap((one) => {
    if (typeof one === 'boolean') return one ? 'yes' : 'no';
    return (typeof one === 'string' && one !== '') || typeof one === 'number' ? String(one) : [];
  });

/** Whether a condition holds; a question that was not asked has no answer, so whatever waits for it is not asked either. */
export const isMet = (when: Condition | null, answers: Readonly<Record<string, unknown>>): boolean =>
  when === null || said(answerOf(answers, when.field)).some((answer) => when.is.includes(answer));

/** Which questions are asked, given what was said above them; the same in the browser and where answers are kept. */
export function askedFields<F extends Question>(fields: readonly F[], given: Readonly<Record<string, unknown>>): F[] {
  const heard: Record<string, unknown> = {};
  return fields.filter((field) => {
    if (!isMet(field.when, heard)) return false;
    heard[field.key] = answerOf(given, field.key);
    return true;
  });
}
