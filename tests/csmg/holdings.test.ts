import { describe, expect, it } from 'vitest';
import { bestLevel, functionsHeld, isStaff, levelIn } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { reach } from '@/lib/csmg/reach';
import { actor, at, HR, holding, IT, NOW } from './people';

const later = (ms: number) => new Date(NOW.getTime() + ms);
const ticket = { functionId: IT };

describe('holdings', () => {
  it('give their level from their start until just before their end', () => {
    const who = actor({ holdings: [holding(3, IT, { from: NOW, to: later(1000) })] });
    expect(levelIn(who, IT, later(-1))).toBeNull();
    expect(levelIn(who, IT, NOW)).toBe(3);
    expect(levelIn(who, IT, later(999))).toBe(3);
    expect(levelIn(who, IT, later(1000))).toBeNull();
    expect(can(who, 'ticket.merge', later(999), ticket).allowed).toBe(true);
    expect(can(who, 'ticket.merge', later(1000), ticket)).toMatchObject({ allowed: false, mode: 'none', level: null });
    expect(reach(who, 'ticket.merge', later(1000))).toEqual({ scope: 'none' });
    expect(isStaff(who, later(1000))).toBe(false);
  });

  it('end together with what a leaver still had on their desk', () => {
    const leaver = actor({ holdings: [holding(3, IT, { to: NOW })] });
    const mine = { functionId: IT, assigneeId: 'me', requesterId: 'caller' };
    expect(can(leaver, 'ticket.view', later(-1), mine).allowed).toBe(true);
    expect(can(leaver, 'ticket.view', NOW, mine).allowed).toBe(false);
  });

  it('differ by function', () => {
    const who = actor({ holdings: [holding(3, IT), holding(1, HR)] });
    expect([levelIn(who, IT, NOW), levelIn(who, HR, NOW), bestLevel(who, NOW)]).toEqual([3, 1, 3]);
    expect(functionsHeld(who, NOW)).toEqual([IT, HR]);
    expect(can(who, 'ticket.merge', NOW, { functionId: IT })).toMatchObject({
      allowed: true,
      level: 3,
      functionId: IT,
    });
    expect(can(who, 'ticket.merge', NOW, { functionId: HR })).toMatchObject({
      mode: 'propose',
      level: 1,
      functionId: HR,
    });
    expect(can(who, 'ticket.merge', NOW, { functionId: 'function-law' })).toMatchObject({ mode: 'none', level: null });
    expect(can(who, 'ticket.merge', NOW)).toMatchObject({ allowed: true, level: 3 });
  });

  it('reach all functions of the person where the cell says so, and only these', () => {
    const who = actor({ holdings: [holding(5, IT), holding(1, HR)] });
    expect(can(who, 'ticket.assign', NOW, { functionId: HR })).toMatchObject({ allowed: true, level: 5 });
    expect(can(who, 'ticket.merge', NOW, { functionId: HR })).toMatchObject({ allowed: false, level: 1 });
    expect(can(who, 'ticket.assign', NOW, { functionId: 'function-law' }).allowed).toBe(false);
  });

  it('take the best of two own levels in one function', () => {
    const promoted = actor({ holdings: [holding(1), holding(4)] });
    expect(can(promoted, 'ticket.redactSecret', NOW, ticket)).toMatchObject({ mode: 'do', level: 4 });
  });
});

describe('deputies', () => {
  const deputyFor = { personId: 'p6', name: 'Ines Roth' };
  const deputy = actor({ holdings: [holding(5), holding(6, IT, { to: later(3600_000), deputyFor })] });

  it('act as the level above, marked for whom, while the grant lasts', () => {
    const level = { capability: 'rule.serviceLevel', mode: 'approve', level: 6, deputyFor };
    expect(can(deputy, 'rule.serviceLevel', NOW, ticket)).toMatchObject(level);
    expect(can(deputy, 'rule.serviceLevel', later(3600_000), ticket)).toMatchObject({ mode: 'propose', level: 5 });
  });

  it("never lose, nor mark as another's, what their own level carries", () => {
    expect(can(deputy, 'ticket.take', NOW, ticket)).toMatchObject({ allowed: true, level: 5, deputyFor: null });
    expect(can(deputy, 'ticket.log', NOW, ticket)).toMatchObject({ level: 5, deputyFor: null });
  });
});

describe('confidential tickets', () => {
  const shut = { functionId: IT, confidential: true, requesterId: 'caller' };

  it('open to those named, to level 5 of the function and to level 6', () => {
    const open = [1, 2, 3, 4, 5, 6].map((level) => can(at(level as 1), 'ticket.view', NOW, shut).allowed);
    expect(open).toEqual([false, false, false, false, true, true]);
    expect(can(at(1), 'ticket.view', NOW, { ...shut, namedIds: ['me'] }).allowed).toBe(true);
    expect(can(at(5), 'ticket.view', NOW, { ...shut, functionId: HR }).allowed).toBe(false);
    expect(can(actor(), 'ticket.view', NOW, { ...shut, participantIds: ['me'] }).allowed).toBe(true);
  });
});
