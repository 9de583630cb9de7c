import { prisma } from '@/lib/db/client';
import { bodyObject } from '@/lib/http/body-object';
import { etag } from '@/lib/http/headers';
import { defineRoute, ok } from '@/lib/http/route';
import { page } from '@/lib/http/shapes/common';
import { presentLine } from '@/lib/http/shapes/present-ticket';
import { TicketLineShape, TicketShape } from '@/lib/http/shapes/ticket';
import { ticketReply, wholeTicket } from '@/lib/http/ticket-answer';
import { filtersOf, TicketQuery } from '@/lib/http/ticket-query';
import { paths } from '@/lib/paths';
import { performIn } from '@/lib/perform';
import { logTicket } from '@/lib/tickets/log';
import { getTicket, listTickets, ticketDetails } from '@/lib/tickets/queries';

const list = defineRoute({
  method: 'get',
  path: '/tickets',
  tag: 'Tickets',
  summary: 'Tickets in your sight',
  description: 'By due time where every state asked for is open, else newest first. Pages follow `next`.',
  query: TicketQuery,
  answers: { 200: page(TicketLineShape) },
  async handle({ actor, now, query }) {
    const { items, next } = await listTickets(prisma, actor, now, filtersOf(query), query);
    const tickets = await ticketDetails(
      prisma,
      items.map((item) => item.id),
    );
    return ok({ items: tickets.map((ticket) => presentLine(ticket, { actor, now })), next });
  },
});

const create = defineRoute({
  method: 'post',
  path: '/tickets',
  tag: 'Tickets',
  summary: 'Log a ticket',
  body: logTicket.schema,
  answers: { 201: TicketShape },
  async handle(call) {
    const door = { actor: call.actor, now: call.now };
    return call.once(async (tx) => {
      const { value } = await performIn(tx, logTicket, door, bodyObject(call.body));
      return ticketReply(tx, call, value.id, { status: 201, location: paths.api('tickets') });
    });
  },
});

const read = defineRoute({
  method: 'get',
  path: '/tickets/{reference}',
  tag: 'Tickets',
  summary: 'One ticket, its clocks, and what you may do with it',
  answers: { 200: TicketShape },
  async handle({ actor, now, params }) {
    const ticket = await getTicket(prisma, actor, now, params.reference ?? '');
    return ok(await wholeTicket(prisma, { actor, now }, ticket), { ETag: etag(ticket.version) });
  },
});

export const TICKET_ROUTES = [list, create, read];
