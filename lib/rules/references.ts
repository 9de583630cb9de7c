import { findCircle } from '@/lib/rules/checks/circle';
import { type ContentOf, RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';

/** A document by its kind and key; without a key every one of that kind. */
type Named = [kind: RuleKind, key?: string | null];

const services = (content: { services: string[] }) => content.services.map((key): Named => ['service', key]);
const category = (content: { category: string | null }): Named[] => (content.category ? [['categories']] : []);

/** What a document of each kind stands on: the others are checked against it. */
const NAMED: { [K in RuleKind]?: (content: ContentOf<K>) => Named[] } = {
  serviceLevel: ({ calendar, ladder }) => [
    ['calendar', calendar],
    ['ladder', typeof ladder === 'string' ? ladder : null],
    ['waitingReasons'],
  ],
  service: (content) => [
    ['serviceLevel', content.promise],
    ['requestForm', content.form],
    ['approvalRule', content.approval],
    ['fulfilmentPlan', content.plan],
    ['accessItem', content.access],
    ...category(content),
  ],
  routing: ({ entries }) => [...entries.map(({ service }): Named => ['service', service ?? null]), ['categories']],
  wording: services,
  macro: (content) => [...services(content), ['wording', content.wording], ['waitingReasons']],
  procedure: (content) => [
    ...services(content),
    ...content.steps.map(({ wording }): Named => ['wording', wording]),
    ['categories'],
  ],
  article: (content) => [...services(content), ...category(content), ['article', content.translationOf]],
  knownError: (content) => [...services(content), ...category(content)],
  survey: services,
};

interface Written {
  kind: RuleKind;
  key: string;
  content: unknown;
}

/** The others of these documents that one of them names; one that cannot be read names none. */
function standsOn<T extends Written>({ kind, content }: T, all: readonly T[]): T[] {
  const read = RULE_KINDS[kind].schema.safeParse(content);
  const named = NAMED[kind] as ((content: unknown) => Named[]) | undefined;
  if (!read.success || !named) return [];
  return named(read.data).flatMap(([of, key]) =>
    key === null ? [] : all.filter((one) => one.kind === of && (key === undefined || one.key === key)),
  );
}

/** Documents so that each comes after what it names, and those that name each other in a circle by themselves. */
export function byReference<T extends Written>(
  documents: readonly T[],
  nameOf: (one: T) => string,
): { ordered: T[]; circles: T[][] } {
  const sorted = [...documents].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const after = new Map(sorted.map((one) => [nameOf(one), standsOn(one, sorted).map(nameOf)]));
  const called = new Map(sorted.map((one) => [nameOf(one), one]));
  const pick = (names: Iterable<string>) => [...names].flatMap((name) => called.get(name) ?? []);
  const circles: T[][] = [];
  for (let circle = findCircle(after); circle; circle = findCircle(after)) {
    circles.push(pick(circle));
    for (const name of circle) after.delete(name);
  }
  const done = new Set<string>();
  const settle = (name: string) => {
    for (const earlier of after.get(name) ?? []) if (!done.has(earlier) && after.has(earlier)) settle(earlier);
    done.add(name);
  };
  for (const name of after.keys()) if (!done.has(name)) settle(name);
  const inCircles = new Set(circles.flat());
  return { ordered: pick(done).filter((one) => !inCircles.has(one)), circles };
}
