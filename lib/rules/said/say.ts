import { dateOnly, languageName } from '@/lib/format';
import { called } from '@/lib/rules/called';
import type { Choices } from '@/lib/rules/choices';
import type { Condition } from '@/lib/rules/kinds/request-form';
import { writeDuration } from '@/lib/rules/read-duration';
import { writeWindows } from '@/lib/rules/read-windows';

/** What a value is said with: the messages, what keys are called, and the version that it stands in. */
export interface Tongue {
  t: (key: string, values?: Record<string, string | number>) => string;
  choices: Choices;
  content: Record<string, unknown>;
}

/** How one field of a content is called and said; a path without `say` is only the way to the fields below it. */
export interface Word {
  label?: string | ((name: string, tongue: Tongue) => string);
  say?: (value: never, tongue: Tongue) => string;
  /** What it means that nothing stands there. */
  none?: string;
  /** Left out altogether it means the same. */
  unsaid?: boolean;
  /** An entry of a list, named as a whole when it comes or goes. */
  row?: boolean;
  /** Rows that are read in an order of their own, wherever they stand. */
  sorted?: boolean;
}

/** By path from the content's root; `*` is any key or number of a row. */
export type Words = Readonly<Record<string, Word>>;

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const CUT = 70;
export const short = (text: string) => (text.length > CUT ? `${text.slice(0, CUT).trimEnd()}…` : text);

const plain = (value: unknown) => String(value);
const nameOf = (key: string, list: keyof Choices, { t, choices }: Tongue) => {
  const name = called(choices[list], key);
  return UUID.test(name) ? t('rules.compare.unnamed') : name;
};

export const text = (label: string, none?: string): Word => ({ label, say: plain, none });
export const number = text;
export const flag = (label: string): Word => ({
  label,
  say: (on: boolean, { t }) => t(on ? 'rules.service.yes' : 'rules.service.no'),
});
/** Open time, in seconds. */
export const time = (label: string, none?: string): Word => ({ label, say: writeDuration, none });
export const windows = (label: Word['label']): Word => ({ label, say: writeWindows, none: 'rules.calendar.closed' });
export const day = (label: string): Word => ({
  label,
  say: (date: string) => dateOnly(date, { timeZone: 'UTC' }),
});
export const language: Word = { label: 'knowledge.edit.language', say: languageName };
export const lines = (label: string): Word => ({ label, say: (all: string[]) => all.join(' · ') });

/** A word of a closed list, by its message. */
export const word = (label: string, messages: string): Word => ({
  label,
  say: (value: string, { t }) => t(`${messages}.${value}`),
});
export const words = (label: string, messages: string, none?: string): Word => ({
  label,
  say: (values: string[], { t }) => values.map((value) => t(`${messages}.${value}`)).join(', '),
  none,
});
/** What a key is called now. */
export const one = (label: string, list: keyof Choices, none?: string): Word => ({
  label,
  say: (key: string, tongue) => nameOf(key, list, tongue),
  none,
});
export const many = (label: string, list: keyof Choices, none?: string): Word => ({
  label,
  say: (keys: string[], tongue) => keys.map((key) => nameOf(key, list, tongue)).join(', '),
  none,
});

/** Only where an answer says so; the question is one of the same form, or of the forms in force. */
export const when = (label: string): Word => ({
  label,
  none: 'catalogue.form.always',
  say: ({ field, is }: Condition, { t, choices, content }) => {
    const fields = (content.fields ?? []) as { key: string; label: string }[];
    const question = fields.find(({ key }) => key === field)?.label ?? called(choices.questions, field);
    return t('catalogue.form.only', { question, answers: is.join(', ') });
  },
});

/** A row of a list by what its entry is called; one that was taken out, by its name in the version that had it. */
export const rowCalled =
  (list: string, name: string) =>
  (key: string, { content }: Tongue): string => {
    const rows = (content[list] ?? []) as Record<string, string>[];
    const row = rows.find((one) => one.key === key) ?? (/^\d+$/.test(key) ? rows[Number(key) - 1] : undefined);
    return short(row?.[name] ?? '');
  };
