import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { type Change, type Heard, hub } from '@/lib/live/hub';
import { heardWithin } from '@/lib/tickets/hearing';
import { reachSql } from '@/lib/tickets/reach-sql';

const BEAT = 25_000;
const LONGEST = 10 * 60_000;
/** Changes of a moment are judged and told together. */
const GATHER = 250;

interface Listener {
  tx: Tx;
  /** Reads the person anew, since rights may end while the stream lives; null ends it. */
  actor(): Promise<Actor | null>;
  now(): Date;
  signal: AbortSignal;
}

/** What one person hears, as server-sent events: ids of tickets in their sight, and nothing about any other. */
export function liveStream({ tx, actor, now, signal }: Listener): ReadableStream<Uint8Array> {
  const words = new TextEncoder();
  let close: () => void = () => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let waiting: Heard[] = [];
      let gather: NodeJS.Timeout | undefined;
      const send = (text: string) => controller.enqueue(words.encode(text));
      const tell = async () => {
        const heard = waiting;
        waiting = [];
        gather = undefined;
        const who = await actor();
        if (!who) return close();
        for (const line of await inSight(tx, who, now(), heard)) send(line);
      };
      const quiet = hub.listen((heard) => {
        waiting.push(heard);
        gather ??= setTimeout(() => void tell().catch(() => close()), GATHER);
      });
      const beat = setInterval(() => send(': beat\n\n'), BEAT);
      const end = setTimeout(() => close(), LONGEST);
      close = () => {
        quiet();
        clearInterval(beat);
        clearTimeout(end);
        clearTimeout(gather);
        signal.removeEventListener('abort', close);
        close = () => undefined;
        try {
          controller.close();
        } catch {
          // The browser has gone already.
        }
      };
      signal.addEventListener('abort', close);
      send('retry: 2000\n\n');
    },
    cancel: () => close(),
  });
}

/** What the desk does among itself is not even hinted at outside. */
const isAloud = (type: string) => type !== 'ticket.noted' && !type.startsWith('held.');

const ABOUT_TICKETS = /^(ticket|clock|held|attachment)\./;

/** Lines for what this person may know: tickets by one question to the database, other subjects by their id alone. */
async function inSight(tx: Tx, actor: Actor, now: Date, heard: readonly Heard[]): Promise<string[]> {
  const changes = heard.flatMap((one) => (one.kind === 'change' ? [one.change] : []));
  const isTicket = (change: Change) => change.y.some((type) => ABOUT_TICKETS.test(type));
  const ids = [
    ...new Set([
      ...changes.filter(isTicket).map((change) => change.t),
      ...heard.flatMap((one) => (one.kind === 'here' ? [one.ticketId] : [])),
    ]),
  ];
  const rows =
    ids.length > 0
      ? await tx.$queryRaw<{ id: string }[]>`
          SELECT t.id FROM "Ticket" t WHERE t.id = ANY(${ids}::uuid[]) AND ${reachSql(reach(actor, 'ticket.view', now))}`
      : [];
  const seen = new Set(rows.map((row) => row.id));
  const inside = await heardWithin(tx, actor, now, [...seen]);
  const lines = changes
    .filter((change) => !isTicket(change) || seen.has(change.t))
    .map((change) => (isTicket(change) && !inside.has(change.t) ? { ...change, y: change.y.filter(isAloud) } : change))
    .filter(({ y }) => y.length > 0)
    .map(({ t, y, a }) => `event: change\ndata: ${JSON.stringify({ t, y, mine: a === actor.id })}\n\n`);
  const looks = heard.flatMap((one) => (one.kind === 'here' && inside.has(one.ticketId) ? [one.ticketId] : []));
  return [...lines, ...[...new Set(looks)].map((t) => `event: here\ndata: ${JSON.stringify({ t })}\n\n`)];
}
