import { describe, expect, test } from 'vitest';
import type { Delegation } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { rowOf } from '@/lib/csmg/capabilities';
import { lendableTo, lentCell } from '@/lib/csmg/delegating';
import { LEVELS } from '@/lib/csmg/levels';
import { actor, holding, IT, NOW } from './people';

const later = (ms: number) => new Date(NOW.getTime() + ms);
const lender = { personId: 'p4', name: 'Mara Okafor' };
const lent: Delegation = {
  ...{ capability: 'ticket.assign', functionId: IT, teamId: 'network', level: 4 },
  ...{ from: NOW, to: later(3_600_000), deputyFor: lender },
};
const borrower = actor({ holdings: [holding(2)], teamIds: ['network', 'desk'], delegations: [lent] });
const inTeam = (teamId: string | null) => ({ functionId: IT, teamId });

describe('a lent right', () => {
  test('is done in its team, at level 4, for the lender', () => {
    expect(can(borrower, 'ticket.assign', NOW, inTeam('network'))).toMatchObject({
      ...{ allowed: true, level: 4, deputyFor: lender },
    });
  });
  test('reaches no other team, not even another one of the borrower', () => {
    expect(can(borrower, 'ticket.assign', NOW, inTeam('desk'))).toMatchObject({ allowed: false, mode: 'propose' });
  });
  test('is one right: no other comes with it, and no level', () => {
    expect(can(borrower, 'ticket.rebalance', NOW, inTeam('network')).allowed).toBe(false);
    expect(can(borrower, 'ticket.take', NOW, inTeam('network'))).toMatchObject({ level: 2, deputyFor: null });
  });
  test.each([
    ['before its first day', { from: later(1) }, IT],
    ['after its last day', { to: NOW }, IT],
    ['in a function where the borrower holds nothing', { functionId: 'HR' }, 'HR'],
  ])('does not count %s', (_when, more, functionId) => {
    const who = { ...borrower, delegations: [{ ...lent, ...more }] };
    expect(can(who, 'ticket.assign', NOW, { ...inTeam('network'), functionId }).allowed).toBe(false);
  });
  test('is nothing to a bot', () => {
    expect(can({ ...borrower, kind: 'bot' }, 'ticket.assign', NOW, inTeam('network')).allowed).toBe(false);
  });
});

test('only what level 4 does by itself is lent, and only to those who do not do it already', () => {
  for (const level of LEVELS) {
    const rights = lendableTo(level);
    expect(rights.length > 0).toBe(level === 2 || level === 3);
    for (const right of rights) {
      expect(rowOf(right).cells[3].mode).toBe('do');
      expect(rowOf(right).cells[level - 1]?.mode).not.toBe('do');
    }
  }
  for (const right of ['rule.serviceLevel', 'level.grant', 'held.check', 'ticket.view', 'accessReview.attest'] as const)
    expect(lendableTo(3)).not.toContain(right);
  expect(lentCell('ticket.rebalance')).toMatchObject({ mode: 'do', reach: 'team', when: 'atMost25' });
});
