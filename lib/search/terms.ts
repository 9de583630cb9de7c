import type { Synonyms } from '@/lib/search/synonyms';
import { wordsOf } from '@/lib/search/words';

/** One way to say what is asked: the word itself, a nearest word, a word for the same thing. */
export interface Option {
  /** Options of one term are one wish: the best of them counts. */
  term: number;
  form: string;
  /** How much a hit by it is worth against the word itself. */
  factor: number;
  /** It is only how words begin. */
  beginning: boolean;
}

export const MOST_TERMS = 48;
const SAME = 0.55;
const BEGINS = 0.6;

export interface Asked {
  /** The words as they were typed, each once. */
  words: string[];
  options: Option[];
}

/** What is asked, with every other way to say it. The last word may still be being typed. */
export function readAsked(q: string, synonyms: Synonyms): Asked {
  const all = wordsOf(q);
  const words = [...new Set(all)].slice(0, MOST_TERMS);
  const options = words.flatMap((form, term) => [
    { term, form, factor: 1, beginning: false },
    ...joined(all, form).map((whole) => ({ term, form: whole, factor: 1, beginning: false })),
    ...(synonyms.get(form) ?? synonyms.get(form.replace(/s$/, '')) ?? []).map((other) => ({
      term,
      form: other,
      factor: SAME,
      beginning: false,
    })),
  ]);
  const last = all.at(-1) ?? '';
  const term = words.indexOf(last);
  if (term >= 0 && last.length >= 2 && !/[\s.?!]$/.test(q))
    options.push({ term, form: last, factor: BEGINS, beginning: true });
  return { words, options };
}

/** "log in" is also "login": a word with the one before or behind it. */
const joined = (all: readonly string[], form: string): string[] => {
  const at = all.indexOf(form);
  return [`${all[at - 1] ?? ''}${form}`, `${form}${all[at + 1] ?? ''}`].filter((whole) => whole !== form);
};
