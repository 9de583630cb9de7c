import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { affectedTickets, isPromiseRule, promiseUnder } from '@/lib/rules/affected';
import { type Clock, type ClockKind, isOver, retargetClock, startClock } from '@/lib/sla/clock';
import { dueSteps } from '@/lib/sla/ladder';
import { targetsFor, updateTarget } from '@/lib/sla/promise';
import { takenOn } from '@/lib/tickets/ladder';
import type { Promised } from '@/lib/tickets/promise';
import { reachSql } from '@/lib/tickets/reach-sql';
import type { Clock as ClockRow, Rule, Ticket } from '@/prisma/generated/client';

export const PREVIEWED = 500;

export interface Moved {
  reference: string;
  subject: string;
  kind: string;
  from: Date | null;
  to: Date | null;
  /** In time as promised, late the moment the new version counts. */
  breaches: boolean;
}

export interface ApplyPreview {
  /** Tickets under an earlier version, at most 500 of them looked at. */
  tickets: number;
  more: boolean;
  breaches: number;
  /** Tickets on which somebody would hear at once, because the new ladder's step is past already. */
  heard: number;
  moved: Moved[];
}

/**
 * What would happen to open promises if a version, be it a draft, were applied to them: computed, never written.
 * Without a version the one in force is meant.
 */
export async function previewApply(
  tx: Tx,
  actor: Actor,
  rule: Rule,
  now: Date,
  wanted?: { id: string; content: unknown },
): Promise<ApplyPreview> {
  const version =
    wanted ?? (rule.inForceId ? await tx.ruleVersion.findUniqueOrThrow({ where: { id: rule.inForceId } }) : null);
  if (!isPromiseRule(rule) || !version) return { tickets: 0, more: false, breaches: 0, heard: 0, moved: [] };
  const found = await affectedTickets(
    tx,
    { ...rule, inForceId: version.id },
    reachSql(reach(actor, 'ticket.view', now)),
    PREVIEWED + 1,
  );
  const tickets = await tx.ticket.findMany({
    where: { id: { in: found.slice(0, PREVIEWED).map((ticket) => ticket.id) } },
    include: { clocks: true },
    orderBy: [{ dueOrder: 'asc' }, { id: 'asc' }],
  });
  const moved: Moved[] = [];
  let heard = 0;
  for (const ticket of tickets) {
    const { before, next } = await promiseUnder(tx, rule, ticket, version);
    moved.push(...ticket.clocks.flatMap((row) => movedClock(ticket, row, before, next, now)));
    if (rule.kind === 'ladder' && ticket.clocks.some((row) => stepsNow(row, before, next, now))) heard += 1;
  }
  moved.sort((a, b) => Number(b.breaches) - Number(a.breaches));
  return {
    tickets: tickets.length,
    more: found.length > PREVIEWED,
    breaches: new Set(moved.filter((one) => one.breaches).map((one) => one.reference)).size,
    heard,
    moved,
  };
}

function stepsNow(row: ClockRow, before: Promised, next: Promised, now: Date): boolean {
  const clock: Clock = { ...row, kind: row.kind as ClockKind };
  return dueSteps(clock, next.calendar, takenOn(row.firedSteps, before, next), now, { steps: next.ladder }).length > 0;
}

function movedClock(ticket: Ticket, row: ClockRow, before: Promised, next: Promised, now: Date): Moved[] {
  const clock: Clock = { ...row, kind: row.kind as ClockKind };
  // A due time set by hand is moved by no rule.
  if (isOver(clock) || clock.dueByHandAt) return [];
  const targets = targetsFor(next.level, ticket.kind, ticket.priority as 1 | 2 | 3 | 4);
  const promised =
    row.kind === 'update'
      ? updateTarget(targets, ticket.firstResponseAt !== null)
      : targets[row.kind as keyof typeof targets];
  const { reference, subject } = ticket;
  if (next.level.onChange === 'restart') {
    // The open clock stops and another one begins now: nothing is late the moment it starts.
    const to = promised ? startClock(clock.kind, next.calendar, promised, now).dueAt : null;
    return [{ reference, subject, kind: row.kind, from: row.dueAt, to, breaches: false }];
  }
  const after = retargetClock(clock, before.calendar, promised ?? row.target, now, next.calendar);
  if (after.dueAt?.getTime() === row.dueAt?.getTime() && (promised ?? row.target) === row.target) return [];
  const inTime = !row.breachedAt && (row.dueAt === null || row.dueAt >= now);
  const breaches = inTime && after.dueAt !== null && after.dueAt < now;
  return [{ reference, subject, kind: row.kind, from: row.dueAt, to: after.dueAt, breaches }];
}
