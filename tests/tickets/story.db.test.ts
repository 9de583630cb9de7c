import { expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { newId } from '@/lib/id';
import { readStory, type Story, storyUntil } from '@/lib/tickets/timeline';
import { ask } from '@/tests/support/api';
import { log } from '@/tests/support/tickets';
import { later, world } from '@/tests/support/world';

const MESSAGES = 450;

/** A ticket with more words than fit a page, every third of them inside the desk. */
async function longTalk() {
  const desk = await world();
  const { id, reference } = await log();
  await prisma.message.createMany({
    data: Array.from({ length: MESSAGES }, (_, at) => ({
      id: newId(later(at)),
      ticketId: id,
      authorId: desk.person.level3,
      body: `Word ${at}`,
      visibility: at % 3 === 0 ? ('internal' as const) : ('public' as const),
      channel: 'portal' as const,
      at: later(at),
    })),
  });
  return { id, reference };
}

/** Every page of a story, from the newest back. */
async function pages(ticketId: string, inside: boolean): Promise<Story[]> {
  const all: Story[] = [];
  for (let until: Date | null = null; all.length === 0 || until; until = all.at(-1)?.earlier ?? null)
    all.push(await readStory(prisma, ticketId, inside, until));
  return all;
}

it.each([
  [true, MESSAGES, 3],
  [false, 300, 2],
])('a long story is read page by page, each word once, the newest first (inside: %s)', async (inside, many, count) => {
  const { id } = await longTalk();
  const all = await pages(id, inside);
  expect(all).toHaveLength(count);
  expect(all[0]?.messages.at(-1)?.body).toBe(`Word ${MESSAGES - 1}`);
  const read = all.toReversed().flatMap(({ messages }) => messages.map(({ body }) => body));
  expect(read).toHaveLength(many);
  expect(read).toEqual([...new Set(read)]);
  const numbers = read.map((body) => Number(body.split(' ')[1]));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  // What happened stands on the page of its time: the logging on the first.
  const logged = all.map(({ events }) => events.some(({ type }) => type === 'ticket.logged'));
  expect(logged).toEqual(all.map((_, at) => at === all.length - 1));
});

it('many that happened at one moment are not torn apart', async () => {
  const desk = await world();
  const { id } = await log();
  const at = (minute: number) => ({
    ticketId: id,
    authorId: desk.person.level3,
    body: `At ${minute}`,
    at: later(minute),
  });
  const data = [...Array.from({ length: 150 }, () => at(1)), ...Array.from({ length: 150 }, () => at(2))];
  await prisma.message.createMany({
    data: data.map((one) => ({ ...one, id: newId(one.at), visibility: 'public' as const, channel: 'portal' as const })),
  });
  const all = await pages(id, true);
  expect(all.map(({ messages }) => [...new Set(messages.map(({ body }) => body))])).toEqual([['At 2'], ['At 1']]);
  expect(all.map(({ messages }) => messages.length)).toEqual([150, 150]);
});

it('a program reads the conversation from the beginning, a page at a time', async () => {
  const { reference } = await longTalk();
  const read: string[] = [];
  let cursor = '';
  do {
    const { status, body } = await ask('level3', 'GET', `/tickets/${reference}/messages?limit=200${cursor}`);
    expect(status).toBe(200);
    read.push(...(body.items as { body: string }[]).map((one) => one.body));
    cursor = body.next ? `&cursor=${body.next}` : '';
  } while (cursor);
  expect(read).toEqual(Array.from({ length: MESSAGES }, (_, at) => `Word ${at}`));
  const strange = await ask('level3', 'GET', `/tickets/${reference}/messages?cursor=${newId()}`);
  expect([strange.status, JSON.stringify(strange.body)]).toEqual([422, expect.stringContaining('cursor')]);
});

it.each([undefined, '', 'yesterday', '2026-13-40', ['2026-11-22T10:00:00Z'], '0000-01-01T00:00:00Z'])(
  '%j in an address is the newest page',
  (asked) => {
    expect(storyUntil(asked)).toBeNull();
  },
);
