import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { giveBackTicket } from '@/lib/tickets/give-back';
import { undoOf } from '@/lib/tickets/undo';
import { emailOf, type Who } from '@/tests/support/found-world';
import { act, log, write } from '@/tests/support/tickets';
import { later, NOW, world } from '@/tests/support/world';

const stored = (id: string) => prisma.ticket.findUniqueOrThrow({ where: { id } });
const giveBack = async (who: Who, reference: string, version: number, now = later(1)) =>
  (await world()).does(who, giveBackTicket, { reference, version }, now);

test('what was taken goes back to the queue as it stood there, by one event of its own', async () => {
  const ticket = await log();
  const taken = await act('level3', 'take', ticket.reference);
  const { version } = await stored(ticket.id);
  expect(undoOf(ticket.reference, taken.events, taken.value)).toEqual([
    { verb: 'give-back', input: { reference: ticket.reference, version } },
  ]);
  const given = await giveBack('level3', ticket.reference, version);
  expect(given.events.map((event) => event.type)).toEqual(['ticket.givenBack']);
  expect(await stored(ticket.id)).toMatchObject({ assigneeId: null, assignedAt: null, state: 'new' });
  const again = await act('level3b', 'take', ticket.reference, {}, later(2));
  expect(again.unchanged).toBe(false);
});

test('a first assignment goes back too; a change of hands goes back to whom it was', async () => {
  const ticket = await log();
  const first = await act('level5', 'assign', ticket.reference, { person: emailOf('level3') });
  const [wish] = undoOf(ticket.reference, first.events, first.value);
  expect(wish?.verb).toBe('give-back');
  const second = await act('level5', 'assign', ticket.reference, { person: emailOf('level2') }, later(1));
  expect(undoOf(ticket.reference, second.events, second.value)).toMatchObject([{ verb: 'assign' }]);
  const { version } = await stored(ticket.id);
  await expect(giveBack('level5', ticket.reference, version, later(2))).rejects.toMatchObject({ code: 'CONFLICT' });
});

test.each([
  ['somebody wrote meanwhile', async (reference: string) => void (await write('level3', reference, 'Hm.', later(1)))],
  ['nothing happened, but another asks', null],
  ['it is too late', null],
])('it stays where it is when %s', async (why, meanwhile) => {
  const ticket = await log();
  await act('level3', 'take', ticket.reference);
  const { version } = await stored(ticket.id);
  await meanwhile?.(ticket.reference);
  const who = why.includes('another') ? 'level4' : 'level3';
  const when = why.includes('late') ? later(11) : later(2);
  await expect(giveBack(who, ticket.reference, version, when)).rejects.toBeInstanceOf(AppError);
  expect((await stored(ticket.id)).assigneeId).not.toBeNull();
  expect(NOW < when).toBe(true);
});
