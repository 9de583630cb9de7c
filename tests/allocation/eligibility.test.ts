import { describe, expect, it } from 'vitest';
import { type Colleague, type Demand, eligibility, obstacles } from '@/lib/allocation/eligibility';
import { openingOf } from '@/lib/allocation/hours';
import { suggest } from '@/lib/allocation/suggest';

const person = (id: string, change: Partial<Colleague> = {}): Colleague => ({
  id,
  name: id,
  level: 3,
  teamIds: ['network'],
  open: 1,
  cap: 4,
  lastGivenAt: null,
  ...change,
});
const network: Demand = { level: 3, teamId: 'network' };
const open = { open: true, changesAt: null };
const closed = { open: false, changesAt: new Date('2026-11-23T08:00:00Z') };

describe('who may own a ticket (behaviour 68)', () => {
  it('takes members of the team with the level, under the cap', () => {
    const people = [
      person('fits'),
      person('elsewhere', { teamIds: ['desk'] }),
      person('junior', { level: 2 }),
      person('full', { open: 4 }),
    ];
    expect(eligibility(people, network, open).eligible.map((one) => one.id)).toEqual(['fits']);
    expect(eligibility(people, { level: 1, teamId: null }, open).eligible.map((one) => one.id)).toEqual([
      'fits',
      'elsewhere',
      'junior',
    ]);
  });

  it.each([
    ['team', [person('a', { teamIds: [] })]],
    ['level', [person('a', { level: 2 }), person('b', { teamIds: [] })]],
    ['cap', [person('a', { open: 9 }), person('b', { level: 1 })]],
  ] as const)('says that the %s is what is missing, instead of falling back', (missing, people) => {
    const answer = eligibility(people, network, open);
    expect(answer.eligible).toEqual([]);
    expect(answer.nobody).toEqual({ ...network, missing, closed: false });
  });

  it('says that the function is closed although somebody would fit', () => {
    expect(eligibility([person('a')], network, closed).nobody).toEqual({ ...network, missing: null, closed: true });
  });

  it('names everything that stands between a person and a ticket', () => {
    expect(obstacles(person('a', { level: 1, teamIds: [], open: 4 }), network)).toEqual(['team', 'level', 'cap']);
  });
});

describe('hours of the function', () => {
  const calendar = { timeZone: 'Europe/London', hours: { mon: [['08:00', '18:00'] as [string, string]] } };
  it('tells until when it is open, and from when it opens', () => {
    expect(openingOf(calendar, new Date('2026-11-23T09:00:00Z'))).toEqual({
      open: true,
      changesAt: new Date('2026-11-23T18:00:00Z'),
    });
    expect(openingOf(calendar, new Date('2026-11-22T09:00:00Z'))).toEqual({
      open: false,
      changesAt: new Date('2026-11-23T08:00:00Z'),
    });
  });
});

describe('who is offered first', () => {
  const nobodyKnows = { requester: new Map(), service: new Map() };
  it('the freest, when nobody knows more than the others', () => {
    expect(suggest([person('a', { open: 3 }), person('b', { open: 0 })], nobodyKnows)?.personId).toBe('b');
  });
  it('who knows the person that asks, while there is room', () => {
    const known = { requester: new Map([['a', 2]]), service: new Map() };
    const offered = suggest([person('a', { open: 2 }), person('b', { open: 1 })], known);
    expect(offered).toEqual({ personId: 'a', knowsRequester: true, knowsService: false });
  });
  it('nobody, when nobody is eligible', () => expect(suggest([], nobodyKnows)).toBeNull());
});
