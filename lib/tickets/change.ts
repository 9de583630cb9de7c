import type { Context } from '@/lib/context';
import { conflict } from '@/lib/errors';
import type { ClaimedTicket } from '@/lib/tickets/claim';
import { TicketClocks } from '@/lib/tickets/clocks';
import { move, type TicketVerb } from '@/lib/tickets/lifecycle';
import type { Prisma } from '@/prisma/generated/client';

type Changes = Omit<Prisma.TicketUncheckedUpdateInput, 'state' | 'version' | 'updatedAt' | 'nextDueAt' | 'dueOrder'>;

/** Moves a claimed ticket by one verb: the state by the lifecycle table, the clocks by its tick, the version by one. */
export async function changeTicket(
  ctx: Context,
  ticket: ClaimedTicket,
  verb: TicketVerb,
  changes: Changes = {},
): Promise<ClaimedTicket> {
  const { to, tick } = move(ticket.state, verb);
  const clocks = await TicketClocks.of(ctx, ticket);
  await clocks.tick(tick, {
    state: to,
    reason: typeof changes.waitingReason === 'string' ? changes.waitingReason : null,
  });
  return storeTicket(
    ctx,
    ticket,
    { ...changes, state: to, ...(to === 'waiting' ? {} : { waitingReason: null, waitingUntil: null }) },
    clocks,
  );
}

/** Writes a claimed ticket's fields with its next version and, when clocks moved, its next due time. */
export async function storeTicket(
  ctx: Context,
  ticket: ClaimedTicket,
  changes: Prisma.TicketUncheckedUpdateInput,
  clocks?: TicketClocks,
): Promise<ClaimedTicket> {
  const stored = await ctx.tx.ticket.update({
    where: { id: ticket.id },
    data: { ...changes, ...clocks?.dueTimes(), version: { increment: 1 }, updatedAt: ctx.now },
  });
  return { ...ticket, ...stored };
}

type Value = string | number | null;
export type FieldChanges = Record<string, { from: Value; to: Value }>;

/**
 * Which fields really change. Where the writer says what they saw, another field changed meanwhile merges;
 * the same field is a conflict that shows both values, so that nothing is lost (behaviour 62).
 */
export function fieldChanges(
  current: Record<string, Value>,
  wanted: Record<string, Value | undefined>,
  seen: Record<string, Value> = {},
): FieldChanges {
  const changes: FieldChanges = {};
  for (const [field, to] of Object.entries(wanted)) {
    const from = current[field] ?? null;
    if (to === undefined || to === from) continue;
    if (field in seen && seen[field] !== from) {
      throw conflict(
        `Somebody changed the ${field} meanwhile: it is now “${from ?? 'nothing'}”, you wrote “${to ?? 'nothing'}”. Keep one of them.`,
        {
          field,
          current: from,
          yours: to,
          seen: seen[field],
        },
      );
    }
    changes[field] = { from, to };
  }
  return changes;
}
