import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/csmg/actor';
import { can, type Facts, type Row } from '@/lib/csmg/can';
import type { Capability } from '@/lib/csmg/capabilities';
import { CONDITIONS } from '@/lib/csmg/conditions';
import { refusal } from '@/lib/csmg/refusal';
import { actor, at, IT, NOW } from './people';

const ticket: Row = { functionId: IT, requesterId: 'caller', authorId: 'pupil', teamId: 'team-other' };
const refuse = (who: Actor, capability: Capability, facts: Facts = {}, row = ticket) =>
  refusal(can(who, capability, NOW, row, facts));

describe('a refusal', () => {
  it('names the levels that hold the act and offers to propose', () => {
    expect(refuse(at(1), 'ticket.merge')).toMatchObject({
      code: 'level',
      capability: 'ticket.merge',
      holds: [3, 4, 5, 6],
      needs: 3,
      propose: true,
      ask: false,
      sentence:
        '“Merge into another” is not carried out at level 1 (follow) here. Levels 3 to 6 do. You may propose it.',
    });
  });

  it('names the condition that was not met, and what is left', () => {
    const taken = refuse(at(1), 'ticket.take');
    expect(taken).toMatchObject({ code: 'condition', failed: 'routine', needs: 3, ask: true, propose: false });
    expect(taken.sentence).toContain('not marked as routine');
    expect(refuse(at(1), 'ticket.take', { common: true })).toMatchObject({ needs: 2 });
    expect(refuse(at(4), 'exception.grant')).toMatchObject({ failed: 'oneTicket', propose: true, holds: [5, 6] });
  });

  it('names one level alone, and a level 6 that only looks on', () => {
    const looking = refuse(at(6), 'rule.calendar');
    expect(looking).toMatchObject({ holds: [5], propose: false });
    expect(looking.sentence).toContain('Level 5 does.');
  });

  it('says when the act lies in another team', () => {
    expect(refuse(at(4), 'ticket.rebalance', { count: 3 })).toMatchObject({
      code: 'level',
      propose: false,
      holds: [4, 5],
    });
    expect(refuse(at(4), 'ticket.assign')).toMatchObject({ propose: true });
  });

  it('says held for what waits for a check, nobody for what nobody does', () => {
    expect(refuse(at(1), 'ticket.replyCommon')).toMatchObject({ code: 'held', propose: false });
    expect(refuse(at(6), 'ticket.delete')).toMatchObject({ code: 'nobody', holds: [], needs: null });
    expect(refuse(actor(), 'ticket.note')).toMatchObject({ code: 'level', propose: false });
  });

  it('has words for every condition', () => {
    for (const failed of CONDITIONS) {
      const decision = { ...can(at(1), 'ticket.take', NOW, ticket), failed };
      expect(refusal(decision).sentence).toMatch(/is not carried out: [^.]{10,}\./);
    }
  });
});
