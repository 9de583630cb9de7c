import { createTranslator } from 'next-intl';
import { describe, expect, it, test } from 'vitest';
import { en } from '@/lib/i18n/messages';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import { type SaidDifference, sayDifferences, WORDS } from '@/lib/rules/said/differences';
import type { Tongue } from '@/lib/rules/said/say';
import { CHOICES } from '@/tests/rules/said-choices';
import { VERSIONS } from '@/tests/rules/said-samples';

// Messages come in «», so that a word which is neither a message nor what somebody wrote can be seen.
const marked = (messages: unknown): unknown =>
  typeof messages === 'string'
    ? `«${messages}»`
    : Object.fromEntries(Object.entries(messages as object).map(([name, one]) => [name, marked(one)]));
const translate = (messages: unknown) =>
  createTranslator({
    locale: 'en',
    messages: messages as typeof en,
    onError: (error) => {
      throw error;
    },
  }) as Tongue['t'];
const t = translate(marked(en));
const kinds = Object.keys(RULE_KINDS) as RuleKind[];
const tell = (kind: RuleKind, from: unknown, to: unknown, by = t) =>
  sayDifferences(kind, from, to, { t: by, choices: CHOICES });

/** Whatever is left once messages, people's own words, times, days, languages, zones and addresses are taken out. */
function rawIn(text: string): string {
  let rest = text.replace(/‹[^‹›]*›/g, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/«[^«»]*»/g, '');
  }
  return rest
    .replace(
      /\S+@demo\.test|Europe\/\w+|\b\d+ (h|min)\b|\b\d+ [A-Z][a-z]{2}( \d{4})?\b|\b(German|English|French)\b/g,
      '',
    )
    .replace(/laptop notebook|beamer projector|phone mobile/g, '')
    .replace(/[\d\s›:;,.·–%-]/g, '');
}
const wordsIn = (found: readonly SaidDifference[]) =>
  found.flatMap(({ name, from, to }) => [name, from ?? '', to ?? '']);

describe.each(kinds)('%s', (kind) => {
  const [bare, full] = VERSIONS[kind];
  it('both versions are valid', () => {
    expect(RULE_KINDS[kind].schema.safeParse(bare).error).toBeUndefined();
    expect(RULE_KINDS[kind].schema.safeParse(full).error).toBeUndefined();
  });
  it('every field has a name and a way to be said', () => {
    const fields = Object.keys((RULE_KINDS[kind].schema as { shape?: object }).shape ?? {});
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !(field in WORDS[kind]))).toEqual([]);
  });
  it.each([
    ['from little to all', bare, full],
    ['from all to little', full, bare],
  ])('a difference %s is said in words, without keys', (_, from, to) => {
    const found = tell(kind, from, to);
    expect(found.length).toBeGreaterThan(0);
    expect(wordsIn(found).map(rawIn).filter(Boolean)).toEqual([]);
    expect(found.filter(({ name }) => !name)).toEqual([]);
  });
  it('every field that changes alone is told', () => {
    const parsed = RULE_KINDS[kind].schema.parse(bare) as object;
    for (const [field, value] of Object.entries(RULE_KINDS[kind].schema.parse(full) as object)) {
      const changed = JSON.stringify((parsed as Record<string, unknown>)[field]) !== JSON.stringify(value);
      expect([field, tell(kind, parsed, { ...parsed, [field]: value }).length > 0]).toEqual([field, changed]);
    }
  });
  it('nothing is told between a version and itself', () => {
    expect(tell(kind, full, full)).toEqual([]);
  });
});

const plain = translate(en);

test('a ladder is told as it is read', () => {
  const steps = (...all: [number, string][]) => ({ steps: all.map(([at, to]) => ({ at, to })) });
  expect(tell('ladder', steps([0.5, 'owner'], [1, 'level4']), steps([0.5, 'owner'], [0.9, 'level5']), plain)).toEqual([
    { name: 'Who hears when › Row 2', from: '100 %: Level 4 on shift', to: '90 %: Level 5', text: false },
  ]);
});

test('rows in another order are a difference too, and what came later in a kind is none', () => {
  const tasks = (...keys: string[]) => ({ tasks: keys.map((key) => ({ key, title: `Do ${key}` })) });
  expect(tell('fulfilmentPlan', tasks('a', 'b'), tasks('b', 'a'), plain)).toEqual([
    { name: `${en.catalogue.plan.tasks} › Order`, from: 'Do a · Do b', to: 'Do b · Do a', text: false },
  ]);
  const service = { summary: 'A scanner', functionKey: 'IT' };
  expect(tell('service', service, { ...service, access: null, price: '' }, plain)).toEqual([]);
});

test('of two long lists only what is not in both is shown', () => {
  const meanings = (...more: string[]) => ({ meanings: ['a b', 'c d', 'e f', 'g h', ...more] });
  expect(tell('synonyms', meanings('i j'), meanings('k l'), plain)).toMatchObject([{ from: 'i j', to: 'k l' }]);
});
