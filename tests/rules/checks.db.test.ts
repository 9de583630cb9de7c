import { expect, test } from 'vitest';
import { agreeVersion } from '@/lib/rules/agree';
import { draftVersion } from '@/lib/rules/draft';
import { proposeVersion } from '@/lib/rules/propose';
import { retireRule } from '@/lib/rules/retire';
import type { Who } from '@/tests/support/found-world';
import { onStage } from './acting';
import { SAMPLES } from './samples';

const target = { functionKey: 'IT', teamKey: null };

// What is written, where the complaint stands, and a word of what would be right.
const WRONG: [
  name: string,
  kind: keyof typeof SAMPLES,
  change: Record<string, unknown>,
  field: string,
  says: RegExp,
][] = [
  ['a calendar that never opens', 'calendar', { hours: {} }, 'content.hours', /09:00 to 17:00/],
  ['a start that is its end', 'calendar', { hours: { mon: [['09:00', '09:00']] } }, 'content.hours.mon.0', /same/],
  ['a calendar nobody knows', 'serviceLevel', { calendar: 'lunar' }, 'content.calendar', /hours/],
  [
    'an answer after the solution',
    'serviceLevel',
    { targets: { incident: { 1: { response: 9000, resolve: 60 } } } },
    'content.targets.incident.1.response',
    /shorter/,
  ],
  [
    'a waiting reason nobody knows',
    'serviceLevel',
    { pausing: { response: ['tea'], update: [], resolve: [], reply: [] } },
    'content.pausing.response',
    /customer-answer/,
  ],
  ['a second default', 'serviceLevel', { isDefault: true }, 'content.isDefault', /default/],
  ['a function nobody knows', 'service', { functionKey: 'HR' }, 'content.functionKey', /IT/],
  ["another function's team", 'service', { teamKey: 'fm-desk' }, 'content.teamKey', /it-desk/],
  ['a category out of the scheme', 'service', { category: 'moon' }, 'content.category', /access/],
  ['a promise nobody made', 'service', { promise: 'platinum' }, 'content.promise', /gold/],
  [
    'a route to nowhere',
    'routing',
    { otherwise: { ...target, teamKey: 'fm-desk' } },
    'content.otherwise.teamKey',
    /it-desk/,
  ],
  [
    'a route for no service',
    'routing',
    { entries: [{ service: 'fax', to: target }] },
    'content.entries.0.service',
    /mailbox/,
  ],
  [
    'a branch without its stem',
    'categories',
    { categories: [{ key: 'a.b', label: 'x' }] },
    'content.categories.0.key',
    /add “a”/,
  ],
  [
    'a category that services need',
    'categories',
    { categories: [{ key: 'network', label: 'x' }] },
    'content.categories',
    /Password reset/,
  ],
  [
    'a reason that promises need',
    'waitingReasons',
    { reasons: [{ key: 'tea', label: 'Tea' }] },
    'content.reasons',
    /Standard|Gold/,
  ],
  ['a half-written variable', 'wording', { body: 'Hello {{first name}}' }, 'content.body', /one word/],
  ['a field there is not', 'wording', { colour: 'red' }, 'content.colour', /leave it out/],
];

test.each(WRONG)('%s is refused where it stands, with what would be right', (_, kind, change, field, says) =>
  onStage(async (stage) => {
    const { key, title, content } = SAMPLES[kind];
    // The schemes of the small desk are the organisation's, and so is what stands on them.
    const everywhere = ['categories', 'waitingReasons', 'routing'].includes(kind);
    const asked = { kind, title: title ?? 'Title', content: { ...content, ...change } };
    const refusal = await stage.refused(
      'level5',
      draftVersion,
      everywhere ? { ...asked, key: key ?? slug(kind) } : { ...asked, key },
    );
    expect(refusal.code).toBe('INVALID');
    expect(refusal.fields?.[field]?.join(' ')).toMatch(says);
  }),
);

test('a new rule without a name hears of that and of its content at once', () =>
  onStage(async (stage) => {
    const { fields } = await stage.refused('level5', draftVersion, { kind: 'wording', content: { body: '' } });
    expect(Object.keys(fields ?? {}).sort()).toEqual(['content.body', 'key', 'title']);
    const named = await stage.refused('level5', draftVersion, { kind: 'wording', content: { body: 'We have it.' } });
    expect(Object.keys(named.fields ?? {}).sort()).toEqual(['key', 'title']);
  }));

const slug = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('what something in force stands on is not retired', () =>
  onStage(async (stage) => {
    const refusal = await stage.refused('level5', retireRule, { kind: 'calendar', key: 'hours', reason: 'Old' });
    expect(refusal).toMatchObject({ code: 'CONFLICT', detail: { users: ['the service level “Standard”'] } });
    const only = await stage.refused('level5', retireRule, { kind: 'routing', key: 'routing', reason: 'Old' });
    expect(only.message).toMatch(/every function/);
  }));

test('a draft begun from an old version, and a second draft by the same person, are conflicts', () =>
  onStage(async (stage) => {
    const draft = { kind: 'wording', key: 'received', content: { body: 'We have it.' } };
    expect((await stage.refused('level3', draftVersion, { ...draft, basedOn: 9 })).detail).toEqual({
      current: 1,
      yours: 9,
    });
    await stage.does('level3', draftVersion, { ...draft, basedOn: 1 });
    expect((await stage.refused('level3', draftVersion, draft)).code).toBe('CONFLICT');
    await stage.does('level2', draftVersion, draft);
  }));

test('an older draft does not undo a later one that is in force', () =>
  onStage(async (stage) => {
    const draft = (body: string) => ({ kind: 'wording', key: 'received', content: { body } });
    const propose = async (who: Who, body: string) => {
      const { value } = await stage.does(who, draftVersion, draft(body));
      await stage.does(who, proposeVersion, { id: value.version.id, reason: 'Better' });
      return value.version.id;
    };
    const older = await propose('level3', 'One');
    const newer = await propose('level2', 'Two');
    await stage.does('level4', agreeVersion, { id: newer, against: 1 });
    expect((await stage.refused('level4', agreeVersion, { id: older, against: 1 })).detail).toEqual({
      current: 3,
      yours: 1,
    });
    expect((await stage.refused('level4', agreeVersion, { id: older })).message).toMatch(/drafted later/);
  }));

test('PostgreSQL itself keeps what was proposed as it was', () =>
  onStage(async (stage) => {
    const { value } = await stage.does('level3', draftVersion, {
      kind: 'wording',
      key: 'received',
      content: { body: 'One' },
    });
    await stage.does('level3', proposeVersion, { id: value.version.id, reason: 'Better' });
    const write = stage.tx
      .$executeRaw`UPDATE "RuleVersion" SET content = '{"body":"Two"}' WHERE id = ${value.version.id}::uuid`;
    await expect(write).rejects.toThrow(/immutable/);
  }));
