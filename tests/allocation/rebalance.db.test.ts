import { beforeAll, describe, expect, it } from 'vitest';
import { rebalanceTickets } from '@/lib/allocation/rebalance';
import { lastBatch } from '@/lib/allocation/recent';
import { undoRebalance } from '@/lib/allocation/undo-rebalance';
import { prisma } from '@/lib/db/client';
import { perform } from '@/lib/perform';
import type { Ticket } from '@/prisma/generated/client';
import type { Who } from '../support/found-world';
import { act, log } from '../support/tickets';
import { later, NOW, world } from '../support/world';

let desk: Awaited<ReturnType<typeof world>>;
beforeAll(async () => {
  desk = await world();
});

const owned = async (who: Who = 'level2'): Promise<Ticket> => {
  const { reference } = await log();
  await act('level4', 'assign', reference, { person: `${who}@demo.test` });
  return prisma.ticket.findUniqueOrThrow({ where: { reference } });
};
const move = ({ reference, version }: Ticket, to: Who) => ({ reference, version, to: desk.person[to] });
const ownerOf = async ({ id }: Ticket) => (await prisma.ticket.findUniqueOrThrow({ where: { id } })).assigneeId;
const rebalance = async (who: Who, moves: unknown[], now = NOW) =>
  perform(rebalanceTickets, { actor: await desk.actor(who, now), now }, { function: 'IT', moves });
const undo = async (who: Who, batch: Date, now: Date) =>
  perform(undoRebalance, { actor: await desk.actor(who, now), now }, { batch: batch.toISOString() });

describe('moving a batch', () => {
  it('moves all at once, each with its event', async () => {
    const [a, b] = [await owned(), await owned()];
    const answer = await rebalance('level4', [move(a, 'level3'), move(b, 'level1')]);
    expect(answer).toMatchObject({ ok: true, value: { moved: [{}, {}], skipped: [] } });
    expect([await ownerOf(a), await ownerOf(b)]).toEqual([desk.person.level3, desk.person.level1]);
    const told = await prisma.event.findFirst({
      where: { ticketId: a.id, type: 'ticket.assigned', at: NOW },
      orderBy: { id: 'desc' },
    });
    expect(told?.data).toEqual({ from: desk.person.level2, to: desk.person.level3, rebalanced: true });
  });

  it('leaves what changed since the preview and says so', async () => {
    const [a, b] = [await owned(), await owned()];
    await act('level4', 'assign', b.reference, { person: 'level3@demo.test' });
    const answer = await rebalance('level4', [
      move(a, 'level1'),
      move(b, 'level1'),
      { ...move(a, 'level1'), reference: 'IT-999999' },
    ]);
    expect(answer.ok && answer.value.skipped).toEqual(
      [
        { reference: 'IT-999999', why: 'gone' },
        { reference: b.reference, why: 'changed' },
      ].toSorted((x, y) => x.reference.localeCompare(y.reference)),
    );
    expect(await ownerOf(b)).toBe(desk.person.level3);
  });

  it('nothing moves when one of them is not the lead’s to move', async () => {
    const [mine, other] = [await owned(), await owned()];
    await prisma.ticket.update({
      where: { id: other.id },
      data: {
        teamId: (
          await prisma.team.create({
            data: {
              id: crypto.randomUUID(),
              functionId: desk.function.IT,
              key: `far-${other.reference.toLowerCase()}`,
              name: 'Far',
            },
          })
        ).id,
      },
    });
    const answer = await rebalance('level4', [move(mine, 'level3'), move(other, 'level3')]);
    expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(await ownerOf(mine)).toBe(desk.person.level2);
    expect(await rebalance('level5', [move(mine, 'level3'), move(other, 'level3')])).toMatchObject({ ok: true });
  });

  it('level 4 moves 25 at once, level 5 more; below that nobody', async () => {
    const one = await owned();
    const many = Array.from({ length: 26 }, () => move(one, 'level3'));
    expect(await rebalance('level4', many)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(await rebalance('level3', [move(one, 'level3')])).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(await rebalance('level6', [move(one, 'level3')])).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(await ownerOf(one)).toBe(desk.person.level2);
  });

  it('two batches over the same tickets: one wins each ticket, none waits for ever', async () => {
    const tickets = [await owned(), await owned(), await owned()];
    const answers = await Promise.all([
      rebalance(
        'level4',
        tickets.map((one) => move(one, 'level3')),
      ),
      rebalance(
        'level5',
        tickets.toReversed().map((one) => move(one, 'level1')),
      ),
    ]);
    const moved = answers.flatMap((answer) => (answer.ok ? answer.value.moved : []));
    expect(moved).toHaveLength(3);
    expect(new Set(moved.map((one) => one.reference)).size).toBe(3);
  });
});

describe('undoing a batch', () => {
  it('puts back what has not changed since, also to nobody', async () => {
    const [a, b] = [await owned(), await owned()];
    const free = await log();
    const at = later(60);
    await rebalance('level4', [move(a, 'level3'), move(b, 'level3'), move(free, 'level3')], at);
    await act('level4', 'assign', b.reference, { person: 'level1@demo.test' }, later(61));
    const answer = await undo('level4', at, later(65));
    expect(answer).toMatchObject({ ok: true, value: { skipped: [{ reference: b.reference, why: 'changed' }] } });
    expect([await ownerOf(a), await ownerOf(b), await ownerOf(free)]).toEqual([
      desk.person.level2,
      desk.person.level1,
      null,
    ]);
    expect(await lastBatch(prisma, await desk.actor('level4'), later(66))).toBeNull();
  });

  it('for ten minutes, and only one’s own', async () => {
    const one = await owned();
    const at = later(120);
    await rebalance('level4', [move(one, 'level3')], at);
    expect(await undo('level5', at, later(121))).toMatchObject({ ok: true, unchanged: true });
    expect(await undo('level4', at, later(131))).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(await ownerOf(one)).toBe(desk.person.level3);
  });
});
