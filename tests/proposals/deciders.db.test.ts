import { expect, test } from 'vitest';
import { acceptProposal } from '@/lib/proposals/accept';
import { findProposal } from '@/lib/proposals/queries';
import { rejectProposal } from '@/lib/proposals/reject';
import { submitProposal } from '@/lib/proposals/submit';
import { logTicket } from '@/lib/tickets/log';
import { onStage, type Stage } from '@/tests/rules/acting';
import type { Who } from '@/tests/support/found-world';
import { NOW } from '@/tests/support/world';

const proposed = async (stage: Stage) => {
  const asked = {
    kind: 'incident',
    subject: 'No network',
    description: 'Nothing loads',
    requester: { email: 'customer@demo.test' },
  };
  const { reference } = (await stage.does('level3', logTicket, asked)).value;
  const wish = {
    capability: 'ticket.assign',
    target: reference,
    input: { person: 'level3@demo.test' },
    reason: 'He knows it',
  };
  return (await stage.does('level2', submitProposal, wish)).value;
};
const seen = async (stage: Stage, who: Who, id: string) => {
  const found = await findProposal(stage.tx, await stage.actor(who), NOW, id);
  if (!found) throw new Error(`${who} does not see it`);
  return found;
};
const names = ({ deciders }: { deciders: { people: { name: string }[] } | null }) =>
  deciders?.people.map(({ name }) => name);

test('a proposal names who decides, the lowest level first, and only those who reach it', () =>
  onStage(async (stage) => {
    const { id } = await proposed(stage);
    const mine = await seen(stage, 'level2', id);
    expect(mine).toMatchObject({ mine: true, mayDecide: false, nextUp: false, deciders: { by: 'level' } });
    expect(names(mine)).toEqual(['Mara Okafor', 'Priya Raman', 'Ruth Adeyemi']);
    const refused = await stage.refused('level2', acceptProposal, { id });
    expect(refused.message).toContain('Ask Mara Okafor or Priya Raman or Ruth Adeyemi.');
  }));

test('with nobody left whose level carries it that is said, and the next level up may return or reject (behaviour 77)', () =>
  onStage(async (stage) => {
    const { id } = await proposed(stage);
    await stage.tx.levelHolding.deleteMany({ where: { level: { in: [4, 5] } } });
    const mine = await seen(stage, 'level2', id);
    expect(mine).toMatchObject({ deciders: { by: 'next-up' } });
    expect(names(mine)).toEqual(['Catherine Boyle', 'Henrik Aalto']);
    expect(await seen(stage, 'level6', id)).toMatchObject({ mayDecide: false, nextUp: true });
    expect((await stage.refused('level6', acceptProposal, { id })).code).toBe('FORBIDDEN');
    expect((await stage.refused('level3', rejectProposal, { id, decision: 'No' })).code).toBe('FORBIDDEN');
    expect((await stage.does('level6', rejectProposal, { id, decision: 'Not now' })).value.state).toBe('rejected');
  }));

test('with nobody above either, it says that it waits', () =>
  onStage(async (stage) => {
    const { id } = await proposed(stage);
    await stage.tx.levelHolding.deleteMany({ where: { level: { in: [4, 5, 6] } } });
    expect(await seen(stage, 'level2', id)).toMatchObject({ deciders: { by: 'nobody', people: [] } });
  }));
