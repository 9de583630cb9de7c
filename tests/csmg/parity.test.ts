import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/csmg/actor';
import { can, type Facts, isViewing, type Row } from '@/lib/csmg/can';
import { CAPABILITY_KEYS, rowOf } from '@/lib/csmg/capabilities';
import { lendableTo } from '@/lib/csmg/delegating';
import { EDITIONS } from '@/lib/csmg/edition';
import { LEVELS } from '@/lib/csmg/levels';
import { inReach, reach } from '@/lib/csmg/reach';
import { actor, NOW } from './people';

const functionId = fc.constantFrom('f1', 'f2', 'f3');
const personId = fc.constantFrom('me', 'p1', 'p2');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const people = fc.uniqueArray(personId, { maxLength: 2 });
const around = fc.integer({ min: -3, max: 3 }).map((days) => new Date(NOW.getTime() + days * 86_400_000));

const anyHolding = fc.record({
  functionId,
  level: fc.constantFrom(...LEVELS),
  from: around,
  to: maybe(around),
  deputyFor: maybe(fc.constant({ personId: 'p1', name: 'Ines Roth' })),
});
const anyDelegation = fc.record({
  ...{ functionId, level: fc.constant(4 as const), from: around, to: maybe(around) },
  capability: fc.constantFrom(...lendableTo(2)),
  teamId: fc.constantFrom('t1', 't2', 't3'),
  deputyFor: fc.constant({ personId: 'p1', name: 'Ines Roth' }),
});
const anyActor: fc.Arbitrary<Actor> = fc
  .record({
    kind: fc.constantFrom('person', 'person', 'person', 'bot', 'system'),
    admin: fc.boolean(),
    auditor: fc.boolean(),
    officer: fc.boolean(),
    organisationId: maybe(fc.constantFrom('o1', 'o2')),
    sharesOrganisation: fc.boolean(),
    holdings: fc.array(anyHolding, { maxLength: 3 }),
    delegations: fc.array(anyDelegation, { maxLength: 3 }),
    teamIds: fc.uniqueArray(fc.constantFrom('t1', 't2'), { maxLength: 2 }),
    buddyOf: fc.uniqueArray(fc.constantFrom('p1', 'p2'), { maxLength: 1 }),
  })
  .map((more) => actor(more));
const anyRow: fc.Arbitrary<Row> = fc.record({
  functionId: maybe(functionId),
  teamId: maybe(fc.constantFrom('t1', 't2', 't3')),
  requesterId: maybe(personId),
  organisationId: maybe(fc.constantFrom('o1', 'o2')),
  assigneeId: maybe(personId),
  authorId: maybe(personId),
  confidential: fc.boolean(),
  namedIds: people,
  participantIds: people,
  approverIds: people,
});

const EVERYTHING_MET: Facts = {
  routine: true,
  common: true,
  listedTarget: true,
  count: 1,
  customerReason: true,
  approvedWording: true,
  procedureComplete: true,
  oneTicket: true,
  told: true,
};
const LOOKS = CAPABILITY_KEYS.filter(isViewing);
const OF_THE_ROW = ['notOwnWork', 'within15min', 'named'];
const ACTS = CAPABILITY_KEYS.filter((key) => {
  const { cells, others } = rowOf(key);
  return !isViewing(key) && ![...cells, ...Object.values(others)].some((cell) => OF_THE_ROW.includes(cell.when ?? ''));
});

describe('list and page agree', () => {
  it.each(EDITIONS)('on what may be seen, %s', (edition) => {
    fc.assert(
      fc.property(anyActor, anyRow, fc.constantFrom(...LOOKS), (who, row, look) => {
        const listed = inReach(reach(who, look, NOW, edition), row);
        expect(listed).toBe(can(who, look, NOW, row, {}, edition).allowed);
      }),
      { numRuns: 3000 },
    );
  });

  it('on what may be done, once conditions are met', () => {
    fc.assert(
      fc.property(anyActor, anyRow, fc.constantFrom(...ACTS), (who, row, act) => {
        expect(inReach(reach(who, act, NOW), row)).toBe(can(who, act, NOW, row, EVERYTHING_MET).allowed);
      }),
      { numRuns: 3000 },
    );
  });

  it('and the coarse check never refuses what the row allows', () => {
    fc.assert(
      fc.property(anyActor, anyRow, fc.constantFrom(...CAPABILITY_KEYS), (who, row, capability) => {
        const fine = can(who, capability, NOW, { ...row, authoredAt: NOW }, EVERYTHING_MET);
        const coarse = can(who, capability, NOW);
        if (fine.allowed || fine.mode === 'supervised')
          expect(['none', 'view'].includes(coarse.mode) && !coarse.allowed).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('and a confidential row stays shut to whoever has no tie and no right to open it', () => {
    const shut = { functionId: 'f1', confidential: true, requesterId: 'p1' };
    fc.assert(
      fc.property(anyActor, fc.constantFrom(...CAPABILITY_KEYS), (who, capability) => {
        fc.pre(!can(who, 'ticket.openConfidential', NOW, shut).allowed);
        expect(can(who, capability, NOW, shut, EVERYTHING_MET)).toMatchObject({ allowed: false, mode: 'none' });
      }),
      { numRuns: 2000 },
    );
  });
});
