import { addDays, differenceInCalendarDays, formatISO, isValid, parseISO } from 'date-fns';
import { answerOf, askedFields } from '@/lib/catalogue/asked';
import type { FormField, RequestFormContent } from '@/lib/rules/kinds/request-form';

export type Answer = string | number | boolean | string[];
export type Answers = Record<string, Answer>;

const MOST_TEXT = { text: 500, longText: 10_000 } as const;

const listed = (answer: Answer): string[] => (Array.isArray(answer) ? answer : [String(answer)]);

export interface ReadAnswers {
  /** Only what was asked: an answer whose question is hidden is dropped (behaviour 86). */
  answers: Answers;
  /** By key: the rule that is broken, and what would be right. */
  errors: Record<string, string>;
}

/** Reads answers however they came, typed on a form or as JSON. @param today `2026-11-23`, where the asker is */
export function readAnswers(
  content: RequestFormContent,
  given: Readonly<Record<string, unknown>>,
  today: string,
): ReadAnswers {
  const errors: Record<string, string> = {};
  const answers: Answers = {};
  const asked = askedFields(content.fields, given);
  for (const field of asked) {
    const answer = plain(field, answerOf(given, field.key));
    const wrong =
      answer === undefined
        ? missing(field)
        : typeof answer === 'symbol'
          ? MALFORMED[field.type]
          : outside(field, answer, today);
    if (wrong) errors[field.key] = wrong;
    else if (answer !== undefined && typeof answer !== 'symbol') answers[field.key] = answer;
  }
  for (const key of Object.keys(given))
    if (!content.fields.some((field) => field.key === key))
      errors[key] = 'This form asks no such question; leave it out';
  return { answers, errors };
}

const missing = (field: FormField): string | null =>
  field.required
    ? field.options.length > 0 || field.type === 'yesNo'
      ? 'Choose an answer'
      : 'Answer this question'
    : null;

const STRANGE = Symbol('strange');
const MALFORMED: Record<FormField['type'], string> = {
  text: 'Write this in words, on one line',
  longText: 'Write this in words',
  choice: 'Choose one of the answers',
  choices: 'Choose among the answers',
  number: 'Write a number in digits, such as 12',
  date: 'Write a date as YYYY-MM-DD, such as 2026-12-01',
  person: 'Give the mail address of one person',
  yesNo: 'Answer yes or no',
};

/** The answer as its question's kind keeps it; undefined where nothing was said. */
function plain(field: FormField, raw: unknown): Answer | undefined | typeof STRANGE {
  const list = (Array.isArray(raw) ? raw : [raw]).filter((one) => one !== undefined && one !== null && one !== '');
  const [first] = list;
  if (list.length === 0) return undefined;
  if (field.type === 'choices')
    return list.every((one) => typeof one === 'string') ? [...new Set(list as string[])] : STRANGE;
  if (list.length > 1) return STRANGE;
  if (field.type === 'yesNo') return yesOrNo(first);
  if (field.type === 'number') return numberOf(first);
  if (typeof first !== 'string') return STRANGE;
  const words = first.trim();
  if (!words) return undefined;
  if (field.type === 'date') return /^\d{4}-\d\d-\d\d$/.test(words) && isValid(parseISO(words)) ? words : STRANGE;
  return field.type === 'text' && /[\r\n]/.test(words) ? STRANGE : words;
}

const yesOrNo = (raw: unknown) =>
  raw === true || raw === 'yes' || raw === 'true' || raw === 'on'
    ? true
    : raw === false || raw === 'no' || raw === 'false'
      ? false
      : STRANGE;

function numberOf(raw: unknown): number | typeof STRANGE {
  const value = typeof raw === 'string' ? Number(raw.trim().replace(',', '.')) : raw;
  return typeof value === 'number' && Number.isFinite(value) ? value : STRANGE;
}

function outside(field: FormField, answer: Answer, today: string): string | null {
  const { type, options, least, most } = field;
  const strange = (type === 'choice' || type === 'choices') && listed(answer).find((one) => !options.includes(one));
  if (strange)
    return `“${strange}” is not among the answers; choose ${type === 'choice' ? 'one of' : 'among'}: ${options.join(', ')}`;
  if (type === 'number' && typeof answer === 'number') return between(answer, least, most, (bound) => String(bound));
  if (type === 'choices') return between(listed(answer).length, least, most, (bound) => `${bound} answers`);
  if (type === 'date' && typeof answer === 'string') {
    const days = differenceInCalendarDays(parseISO(answer), parseISO(today));
    return between(days, least, most, (bound) =>
      formatISO(addDays(parseISO(today), bound), { representation: 'date' }),
    );
  }
  if (type !== 'text' && type !== 'longText') return null;
  const longest = Math.min(most ?? MOST_TEXT[type], MOST_TEXT[type]);
  return between(String(answer).length, least, longest, (bound) => `${bound} characters`);
}

function between(
  value: number,
  least: number | null,
  most: number | null,
  say: (bound: number) => string,
): string | null {
  if (least !== null && value < least) return `At least ${say(least)}`;
  return most !== null && value > most ? `At most ${say(most)}` : null;
}

/** What a changed form does to a half-filled one: answers it no longer asks for, and questions it newly asks. */
export function formChange(before: RequestFormContent, after: RequestFormContent) {
  const has = (content: RequestFormContent, key: string) => content.fields.some((field) => field.key === key);
  return {
    gone: before.fields.filter((field) => !has(after, field.key)),
    fresh: after.fields.filter((field) => !has(before, field.key)),
  };
}
