import { subMinutes } from 'date-fns';
import type { Tx } from '@/lib/context';
import type { Actor, Holding } from '@/lib/csmg/actor';
import type { Level } from '@/lib/csmg/levels';
import { newId } from '@/lib/id';
import type { Prisma } from '@/prisma/generated/client';

export const NOW = new Date('2026-11-22T12:00:00.000Z');

/** Numbers that look random and are the same every time. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export interface Desk {
  functions: string[];
  teams: string[];
  people: string[];
}

export async function writeDesk(tx: Tx): Promise<Desk> {
  const functions = ['QA', 'QB'].map((key) => ({ id: newId(), key, name: `Desk ${key}`, timeZone: 'Europe/Lisbon' }));
  const teams = [0, 1, 1, 0].map((at, index) => ({
    id: newId(),
    functionId: functions[at]?.id ?? '',
    key: `measured-${index}`,
    name: `Team ${index}`,
  }));
  const people = Array.from({ length: 8 }, (_, index) => ({
    id: newId(),
    email: `measured-${index}@x.test`,
    name: `Person ${index}`,
    createdAt: NOW,
  }));
  await tx.function.createMany({ data: functions });
  await tx.team.createMany({ data: teams });
  await tx.person.createMany({ data: people });
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
  return { functions: ids(functions), teams: ids(teams), people: ids(people) };
}

export const actorOf = (id: string, holdings: [functionId: string, level: Level][], teamIds: string[] = []): Actor => ({
  id,
  name: 'Measurer',
  email: 'm@x.test',
  kind: 'person',
  timeZone: 'Asia/Kathmandu',
  admin: false,
  auditor: false,
  organisationId: null,
  sharesOrganisation: false,
  holdings: holdings.map(
    ([functionId, level]): Holding => ({ functionId, level, from: new Date('2020-01-01'), to: null }),
  ),
  teamIds,
  buddyOf: [],
  managerOf: [],
});

const CHANNELS = ['portal', 'phone', 'email', 'chat'] as const;
const STATES = ['new', 'open', 'waiting', 'held', 'resolved', 'closed', 'closed', 'cancelled', 'merged'] as const;

/** Tickets of every state with clocks met, broken, excused, imported and overdue, over the last seventy days. */
export async function writeTickets(tx: Tx, desk: Desk, seed: number, how: number): Promise<void> {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const version = newId();
  const tickets: Prisma.TicketCreateManyInput[] = [];
  const clocks: Prisma.ClockCreateManyInput[] = [];
  const events: Prisma.EventCreateManyInput[] = [];
  const ratings: Prisma.RatingCreateManyInput[] = [];
  for (let index = 0; index < how; index++) {
    const at = roll(2);
    const functionId = desk.functions[at] ?? '';
    const createdAt = subMinutes(NOW, roll(70 * 1440));
    const later = () => new Date(Math.min(NOW.getTime(), createdAt.getTime() + roll(9 * 1440) * 60_000));
    const state = pick(STATES);
    const solved = state === 'resolved' || state === 'closed';
    const open = ['new', 'open', 'waiting', 'held'].includes(state);
    const resolvedAt = solved ? later() : null;
    const runs = open && state !== 'waiting' && roll(4) > 0;
    const due = subMinutes(NOW, roll(600) - 300);
    const id = newId();
    tickets.push({
      id,
      reference: `${at ? 'QB' : 'QA'}-${seed * 1000 + index}`,
      functionId,
      teamId: roll(3) ? (at ? desk.teams[1] : desk.teams[0]) : null,
      kind: 'incident',
      state,
      priority: 1 + roll(4),
      impact: 2,
      urgency: 2,
      subject: `Subject ${index}`,
      description: 'Words',
      channel: pick(CHANNELS),
      requesterId: desk.people[7] ?? '',
      assigneeId: roll(4) ? pick(desk.people.slice(0, 5)) : null,
      confidential: roll(12) === 0,
      waitingReason: state === 'waiting' ? 'supplier' : null,
      mergedIntoId: state === 'merged' ? (tickets[0]?.id ?? id) : null,
      replies: roll(3),
      hops: roll(5) ? 0 : 1,
      reopenCount: roll(6) ? 0 : 1,
      createdAt,
      updatedAt: createdAt,
      resolvedAt,
      closedAt: state === 'closed' ? resolvedAt : null,
      nextDueAt: runs ? due : null,
      dueOrder: runs ? due : new Date('9999-12-31T00:00:00Z'),
    });
    const reopened = tickets.at(-1)?.reopenCount;
    if (reopened) events.push(event('ticket.reopened', id, functionId, later()));
    if (state === 'cancelled') events.push(event('ticket.cancelled', id, functionId, later()));
    if (solved && roll(3) === 0)
      ratings.push({
        ticketId: id,
        score: 1 + roll(5),
        comment: roll(2) ? 'Quick' : null,
        personId: desk.people[7] ?? '',
        at: later(),
        changedAt: later(),
      });
    for (const kind of ['response', 'resolve', 'update', 'update']) {
      const decided = later();
      const fate = roll(6);
      const over = state === 'cancelled' && roll(2) === 0;
      clocks.push({
        id: newId(),
        ticketId: id,
        kind,
        target: 3600,
        startedAt: createdAt,
        dueAt: runs && fate === 0 ? due : decided,
        runningSince: runs && fate === 0 ? createdAt : null,
        metAt: fate > 1 && !over ? decided : null,
        breachedAt: fate === 2 || fate === 1 ? decided : null,
        excusedAt: fate === 2 && roll(2) ? decided : null,
        imported: roll(5) === 0,
        calendarVersionId: version,
        levelVersionId: version,
      });
    }
  }
  await tx.ticket.createMany({ data: tickets });
  await tx.clock.createMany({ data: clocks });
  await tx.event.createMany({ data: events });
  await tx.rating.createMany({ data: ratings });
}

const event = (type: string, ticketId: string, functionId: string, at: Date) => ({
  id: newId(),
  at,
  type,
  ticketId,
  functionId,
  actorKind: 'person',
  data: {},
});
