import { describe, expect, it } from 'vitest';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import { passagesOf } from '@/lib/search/passages';
import { VERSIONS } from '@/tests/rules/said-samples';

/** Kinds that are figures and keys; whoever looks for them knows what they are called. */
const BY_TITLE = ['calendar', 'serviceLevel', 'routing', 'synonyms'];
const unwritten = (text: string) => text.replace(/‹[^‹›]*›/g, '').replace(/[\s…]/g, '');

describe.each(Object.keys(RULE_KINDS) as RuleKind[])('%s', (kind) => {
  const full = RULE_KINDS[kind].schema.parse(VERSIONS[kind][1]);
  const { lead, body, inside, keywords } = passagesOf(kind, full);
  it('is found by what people wrote and shows nothing else: no key, id or word of a program', () => {
    expect([lead, body, inside, keywords].map(unwritten)).toEqual(['', '', '', '']);
    expect((lead + body).includes('‹')).toBe(!BY_TITLE.includes(kind));
  });
});

it('a form is found by its questions, their help and the answers to choose from', () => {
  const { lead, body } = passagesOf('requestForm', VERSIONS.requestForm[1]);
  expect(lead).toBe('‹Tell us where›');
  for (const said of ['‹How large?›', '‹Inches›', '‹Home›', '‹Office›']) expect(body).toContain(said);
});

it('the gaps of a wording are no words', () => {
  expect(passagesOf('wording', { body: 'Dear {{requesterName}}, it is done.' }).body).toBe('Dear …, it is done.');
});
