import { differences } from '@/lib/rules/diff';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import * as desk from './desk-words';
import * as knowledge from './knowledge-words';
import type { Tongue, Word, Words } from './say';
import * as work from './work-words';

/** A kind without its words does not compile. */
export const WORDS: Readonly<Record<RuleKind, Words>> = { ...desk, ...work, ...knowledge };

export interface SaidDifference {
  name: string;
  from: string | null;
  to: string | null;
  /** Both sides are running text, to be read word by word. */
  text: boolean;
}

type Content = Record<string, unknown>;
type Said = Omit<Tongue, 'content'>;
const MANY = 8;
const LONG = 80;

/** What differs between two versions of a kind, in the words of its page and its editor, never by inner keys. */
export function sayDifferences(kind: RuleKind, before: unknown, after: unknown, said: Said): SaidDifference[] {
  const [old, fresh] = [read(kind, before), read(kind, after)];
  const wordAt = (path: readonly string[]) => find(WORDS[kind], path);
  const whole = (path: readonly string[], value: unknown) =>
    Boolean(wordAt(path)?.say) || (value === undefined && wordAt(path)?.row === true);
  const found = differences(old, fresh, whole).filter(({ path, moved }) => !(moved && wordAt(path)?.sorted));
  return found.flatMap(({ path, from, to, moved }) => {
    const [name, ordered] = [nameOf(WORDS[kind], path, old, fresh, said), moved && said.t('rules.compare.order')];
    const both = { name: ordered ? (name ? `${name} › ${ordered}` : ordered) : name };
    if (moved) {
      const row = (content: Content) => (key: string) => rowName(WORDS[kind], [...path, key], { ...said, content });
      const [was, is] = [(from as string[]).map(row(old)), (to as string[]).map(row(fresh))];
      return [{ ...both, from: was.join(' · '), to: is.join(' · '), text: false }];
    }
    const [was, is] = onlyChanged(from, to);
    const one = {
      ...both,
      from: say(WORDS[kind], path, was, { ...said, content: old }),
      to: say(WORDS[kind], path, is, { ...said, content: fresh }),
    };
    const text = typeof from === 'string' && typeof to === 'string' && one.from === from && one.to === to;
    return one.from === one.to ? [] : [{ ...one, text: text && from.length + to.length > LONG }];
  });
}

/** With what was left out at the time, so that a field that came later does not look changed. */
function read(kind: RuleKind, content: unknown): Content {
  const parsed = RULE_KINDS[kind].schema.safeParse(content);
  return ((parsed.success ? parsed.data : content) ?? {}) as Content;
}

const find = (words: Words, path: readonly string[]): Word | undefined => {
  const fits = (pattern: string) => {
    const parts = pattern.split('.');
    return parts.length === path.length && parts.every((part, at) => part === '*' || part === path[at]);
  };
  return words[path.join('.')] ?? Object.entries(words).find(([pattern]) => fits(pattern))?.[1];
};

const labelOf = (word: Word | undefined, name: string, tongue: Tongue): string =>
  typeof word?.label === 'function' ? word.label(name, tongue) : word?.label ? tongue.t(word.label) : '';

const rowName = (words: Words, path: readonly string[], tongue: Tongue) =>
  labelOf(find(words, path), path.at(-1) ?? '', tongue);

/** From the outside in; a row that was taken out is called as it was. */
const nameOf = (words: Words, path: readonly string[], old: Content, fresh: Content, said: Said): string =>
  path
    .map((_, at) => {
      const upTo = path.slice(0, at + 1);
      return rowName(words, upTo, { ...said, content: fresh }) || rowName(words, upTo, { ...said, content: old });
    })
    .filter(Boolean)
    .join(' › ');

/** Of two long lists only what is not in both. */
function onlyChanged(from: unknown, to: unknown): [unknown, unknown] {
  const listed = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (!listed(from) || !listed(to) || from.length + to.length <= MANY) return [from, to];
  const [gone, come] = [from.filter((one) => !to.includes(one)), to.filter((one) => !from.includes(one))];
  return gone.length + come.length > 0 ? [gone, come] : [from, to];
}

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function say(words: Words, path: readonly string[], value: unknown, tongue: Tongue): string | null {
  const word = find(words, path);
  if (isNothing(value)) return word?.none && (word.unsaid || value !== undefined) ? tongue.t(word.none) : null;
  if (word?.say) return word.say(value as never, tongue);
  // A row that came or went: its fields, without those in which nothing stands and the key it is kept under.
  return Object.entries(value as Content)
    .filter(([name, one]) => find(words, [...path, name])?.say && !isNothing(one) && one !== false)
    .map(([name, one]) => `${rowName(words, [...path, name], tongue)}: ${say(words, [...path, name], one, tongue)}`)
    .join('; ');
}
