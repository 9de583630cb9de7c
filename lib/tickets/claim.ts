import type { Context } from '@/lib/context';
import type { Row } from '@/lib/csmg/can';
import { reach } from '@/lib/csmg/reach';
import { AppError, notFound } from '@/lib/errors';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma, type Ticket } from '@/prisma/generated/client';

/** A ticket held by this transaction, with the people that rights are judged by. */
export interface ClaimedTicket extends Ticket {
  namedIds: string[];
  participantIds: string[];
}

/**
 * Loads a ticket through what the actor may see and locks it until the transaction ends.
 * @param seen the version the writer looked at; an older one is a conflict that shows both.
 * @throws NOT_FOUND out of sight, CONFLICT on a stale version
 */
export async function claimTicket(ctx: Context, reference: string, seen?: number): Promise<ClaimedTicket> {
  const sight = reachSql(reach(ctx.actor, 'ticket.view', ctx.now));
  const [ticket] = await ctx.tx.$queryRaw<Ticket[]>(
    Prisma.sql`SELECT t.* FROM "Ticket" t WHERE t.reference = ${reference.toUpperCase()} AND ${sight} FOR NO KEY UPDATE OF t`,
  );
  if (!ticket) throw notFound('ticket');
  if (seen !== undefined && seen !== ticket.version) {
    throw new AppError(
      'CONFLICT',
      `This ticket has changed since you looked: you saw version ${seen}, it is at ${ticket.version}.`,
      {
        detail: { yours: seen, current: ticket.version },
      },
    );
  }
  const people = await ctx.tx.participant.findMany({
    where: { ticketId: ticket.id },
    select: { personId: true, role: true },
  });
  return {
    ...ticket,
    namedIds: people.filter((person) => person.role === 'named').map((person) => person.personId),
    participantIds: people.filter((person) => person.role !== 'named').map((person) => person.personId),
  };
}

/** What rights need to know of a ticket. */
export const rowOf = (ticket: Ticket & { namedIds?: string[]; participantIds?: string[] }): Row => ({
  functionId: ticket.functionId,
  teamId: ticket.teamId,
  requesterId: ticket.requesterId,
  organisationId: ticket.organisationId,
  assigneeId: ticket.assigneeId,
  authorId: ticket.loggedById ?? ticket.requesterId,
  authoredAt: ticket.createdAt,
  confidential: ticket.confidential,
  namedIds: ticket.namedIds,
  participantIds: ticket.participantIds,
});

interface WithPeople {
  participants: readonly { role: string; person: { id: string } }[];
}

/** The same for a ticket that was read with its participants. */
export const detailRow = (ticket: Ticket & WithPeople): Row => {
  const ids = (named: boolean) =>
    ticket.participants.filter((one) => (one.role === 'named') === named).map((one) => one.person.id);
  return rowOf({ ...ticket, namedIds: ids(true), participantIds: ids(false) });
};
