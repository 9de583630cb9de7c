import { expect, test } from 'vitest';
import { delegateRight } from '@/lib/people/delegate-right';
import { endLevel } from '@/lib/people/end-level';
import { takeBackRight } from '@/lib/people/take-back-right';
import { assignTicket } from '@/lib/tickets/assign';
import { logTicket } from '@/lib/tickets/log';
import { onStage, type Stage } from '@/tests/rules/acting';
import { emailOf, type Who } from '@/tests/support/found-world';
import { later } from '@/tests/support/world';

const HOUR = 60;
const until = (minutes: number) => later(minutes).toISOString();

/** A team that both are in, made for the story. */
async function teamOf(stage: Stage, ...people: Who[]) {
  const functionId = stage.desk.function.IT;
  const team = await stage.tx.team.create({
    data: { id: crypto.randomUUID(), functionId, key: 'night-watch', name: 'Night watch' },
  });
  for (const who of people)
    await stage.tx.teamMember.create({ data: { teamId: team.id, personId: stage.desk.person[who] } });
  return team;
}
const lend = (who: Who, more = {}) => ({
  ...{ person: emailOf(who), team: 'night-watch', capability: 'ticket.assign', to: until(8 * HOUR) },
  ...more,
});
async function ticketIn(stage: Stage, teamId: string | null) {
  const requester = { email: emailOf('customer') };
  const asked = { kind: 'incident', subject: 'No ink', description: 'Empty', requester };
  const { value } = await stage.does('level5', logTicket, asked);
  await stage.tx.ticket.update({ where: { id: value.id }, data: { teamId } });
  return { id: value.id, wish: { reference: value.reference, person: emailOf('level3') } };
}

test('a level 4 lends one right until a day: done inside the team, marked for whom, and over after it', () =>
  onStage(async (stage) => {
    const team = await teamOf(stage, 'level4', 'level2');
    const inside = await ticketIn(stage, team.id);
    expect((await stage.refused('level2', assignTicket, inside.wish)).refusal?.propose).toBe(true);
    const { events } = await stage.does('level4', delegateRight, lend('level2'));
    expect(events).toMatchObject([
      { type: 'right.delegated', subjectId: stage.desk.person.level2, data: { capability: 'ticket.assign' } },
    ]);
    await stage.does('level2', assignTicket, inside.wish, later(1));
    const told = await stage.tx.event.findFirstOrThrow({ where: { ticketId: inside.id, type: 'ticket.assigned' } });
    expect(told).toMatchObject({ deputyForId: stage.desk.person.level4, actorLevel: 4 });
    const over = await ticketIn(stage, team.id);
    expect((await stage.refused('level2', assignTicket, over.wish, later(8 * HOUR))).code).toBe('FORBIDDEN');
  }));

test('it reaches no other team, and lends nothing else', () =>
  onStage(async (stage) => {
    await teamOf(stage, 'level4', 'level2');
    const other = await stage.tx.team.findFirstOrThrow({
      where: { functionId: stage.desk.function.IT, key: { not: 'night-watch' } },
    });
    await stage.does('level4', delegateRight, lend('level2'));
    const outside = await ticketIn(stage, other.id);
    expect((await stage.refused('level2', assignTicket, outside.wish, later(1))).code).toBe('FORBIDDEN');
    expect((await stage.refused('level2', delegateRight, lend('level3'), later(1))).code).toBe('FORBIDDEN');
  }));

test('it ends when it is taken back, by the lender or by a level 5, and by nobody else', () =>
  onStage(async (stage) => {
    const team = await teamOf(stage, 'level4', 'level2');
    const { wish } = await ticketIn(stage, team.id);
    for (const [at, taker] of [
      [10, 'level4'],
      [20, 'level5'],
    ] as const) {
      const { value } = await stage.does('level4', delegateRight, lend('level2'), later(at));
      expect((await stage.refused('level2', takeBackRight, { delegation: value.id }, later(at + 1))).code).toBe(
        'FORBIDDEN',
      );
      const { events } = await stage.does(taker, takeBackRight, { delegation: value.id }, later(at + 2));
      expect(events).toMatchObject([{ type: 'right.takenBack', subjectId: stage.desk.person.level2 }]);
      expect((await stage.refused('level2', assignTicket, wish, later(at + 2))).code).toBe('FORBIDDEN');
      expect((await stage.refused(taker, takeBackRight, { delegation: value.id }, later(at + 3))).code).toBe(
        'CONFLICT',
      );
    }
  }));

test('it ends with the level of who lent it, and when one of both leaves the team', () =>
  onStage(async (stage) => {
    const team = await teamOf(stage, 'level4', 'level2', 'level3');
    const { wish } = await ticketIn(stage, team.id);
    await stage.does('level4', delegateRight, lend('level2'));
    await stage.does('level4', delegateRight, lend('level3'));
    await stage.tx.teamMember.deleteMany({ where: { teamId: team.id, personId: stage.desk.person.level3 } });
    expect((await stage.refused('level3', assignTicket, wish, later(1))).code).toBe('FORBIDDEN');
    const held = await stage.tx.levelHolding.findFirstOrThrow({
      where: { personId: stage.desk.person.level4, functionId: stage.desk.function.IT },
    });
    await stage.does('level5', endLevel, { holding: held.id, reason: 'Moved on' }, later(2));
    expect((await stage.refused('level2', assignTicket, wish, later(3))).code).toBe('FORBIDDEN');
  }));

test.each([
  ['to oneself', 'level4', { person: emailOf('level4') }, 'person'],
  ['to level 1, who works under supervision', 'level1', {}, 'person'],
  ['to somebody outside the team', 'level3b', {}, 'person'],
  ['of what is agreed to', 'level2', { capability: 'rule.serviceLevel' }, 'capability'],
  ['of what the level does already', 'level2', { capability: 'ticket.take' }, 'capability'],
  ['of what is no right', 'level2', { capability: 'ticket.eat' }, 'capability'],
  ['without an end', 'level2', { to: undefined }, 'to'],
  ['that is over', 'level2', { to: until(-1) }, 'to'],
  ['in a team that is not there', 'level2', { team: 'day-watch' }, 'team'],
] as const)('nothing is lent %s', (_what, who, more, field) =>
  onStage(async (stage) => {
    await teamOf(stage, 'level4', 'level1', 'level2');
    expect((await stage.refused('level4', delegateRight, lend(who, more))).fields?.[field]).toBeDefined();
    expect(await stage.tx.delegation.count()).toBe(0);
  }),
);

test('a level below 4 lends nothing, and no one lends in a team they are not in', () =>
  onStage(async (stage) => {
    await teamOf(stage, 'level3', 'level4', 'level2');
    for (const who of ['level3', 'level5', 'admin'] as const)
      expect((await stage.refused(who, delegateRight, lend('level2'))).code).toBe('FORBIDDEN');
  }));

test('the same right is not lent twice for the same days', () =>
  onStage(async (stage) => {
    await teamOf(stage, 'level4', 'level2');
    await stage.does('level4', delegateRight, lend('level2'));
    expect((await stage.refused('level4', delegateRight, lend('level2', { to: until(HOUR) }), later(1))).code).toBe(
      'CONFLICT',
    );
  }));
