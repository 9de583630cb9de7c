import { describe, expect, it } from 'vitest';
import { decidingLevels, mayDecide, whoDecides } from '@/lib/csmg/deciding';
import { type GrantWish, grant, isFounding } from '@/lib/csmg/granting';
import { actor, at, IT, NOW } from './people';

describe('who decides', () => {
  const five = { personId: 'five', level: 5 } as const;
  const six = { personId: 'six', level: 6 } as const;

  it('is every present holder of a deciding level but the author', () => {
    expect(decidingLevels('rule.calendar')).toEqual([5]);
    const deciders = whoDecides('rule.calendar', [five, { ...five, personId: 'b' }, six], 'five');
    expect(deciders).toEqual({ by: 'level', level: 5, personIds: ['b'] });
    expect([mayDecide(deciders, 'b'), mayDecide(deciders, 'six'), mayDecide(deciders, 'five')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is the next level up when the only holder is the author or absent', () => {
    const up = { by: 'next-up', level: 6, personIds: ['six'] };
    expect(whoDecides('rule.calendar', [five, six], 'five')).toEqual(up);
    expect(whoDecides('rule.calendar', [{ ...five, absent: true }, six], 'three')).toEqual(up);
  });

  it('above 6 is a second 6, else the author alone after cooling off', () => {
    const second = { personId: 'six-b', level: 6 } as const;
    expect(whoDecides('rule.policy', [six, second], 'six')).toMatchObject({ by: 'level', personIds: ['six-b'] });
    const solo = whoDecides('rule.policy', [six], 'six');
    expect(solo).toEqual({ by: 'solo', level: 6, personIds: ['six'], coolingOffHours: 24 });
    expect(mayDecide(solo, 'six')).toBe(true);
  });

  it('is nobody where no level decides or no decider is there', () => {
    expect(whoDecides('ticket.log', [six], 'six')).toEqual({ by: 'nobody' });
    expect(whoDecides('rule.policy', [five], 'five')).toEqual({ by: 'nobody' });
    expect(mayDecide({ by: 'nobody' }, 'six')).toBe(false);
  });
});

describe('granting levels', () => {
  const settled = [
    { personId: 'a', level: 5 },
    { personId: 'b', level: 6 },
  ] as const;
  const wish = (more: Partial<GrantWish>) =>
    grant({ granter: at(5), personId: 'other', functionId: IT, level: 3, seniors: settled, now: NOW, ...more });

  it('is founding until a second person of level 5 or 6 is confirmed', () => {
    expect(isFounding([])).toBe(true);
    expect(isFounding([settled[1], { personId: 'b', level: 5 }])).toBe(true);
    expect(isFounding(settled)).toBe(false);
    const founder = { granter: at(6), seniors: [{ personId: 'me', level: 6 }] } as const;
    expect(wish({ ...founder, level: 6 })).toEqual({ allowed: true, selfApproved: true, confirmedBy: 'founder' });
    expect(wish({ granter: at(5), seniors: [], level: 5 })).toMatchObject({ allowed: false });
  });

  it('stays below the granter, and never reaches oneself', () => {
    expect(wish({ level: 4 })).toEqual({ allowed: true, selfApproved: false, confirmedBy: 'level' });
    expect(wish({ level: 5 })).toEqual({ allowed: false, reason: 'above-authority' });
    expect(wish({ personId: 'me', level: 1 })).toEqual({ allowed: false, reason: 'own-level' });
    expect(wish({ granter: at(4), level: 1 })).toEqual({ allowed: false, reason: 'above-authority' });
  });

  it('has an executive recorded for a 6', () => {
    expect(wish({ granter: at(6), level: 6 })).toEqual({ allowed: false, reason: 'executive-missing' });
    expect(wish({ granter: at(6), level: 6, executive: 'Board' })).toMatchObject({ confirmedBy: 'executive' });
    expect(wish({ granter: at(5), level: 6, executive: 'Board' })).toMatchObject({ allowed: false });
  });

  it('lets an admin confirm level 1 only, and a bot rise to 2 by a 6 only', () => {
    const admin = actor({ admin: true });
    expect(wish({ granter: admin, level: 1 })).toMatchObject({ allowed: true, confirmedBy: 'admin' });
    expect(wish({ granter: admin, level: 2 })).toMatchObject({ allowed: false });
    expect(wish({ bot: true, level: 1 })).toMatchObject({ allowed: true });
    expect(wish({ bot: true, level: 2 })).toEqual({ allowed: false, reason: 'bot-ceiling' });
    expect(wish({ granter: at(6), bot: true, level: 2 })).toMatchObject({ allowed: true });
    expect(wish({ granter: at(6), bot: true, level: 3 })).toEqual({ allowed: false, reason: 'bot-ceiling' });
  });
});
