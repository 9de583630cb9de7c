import { z } from '@hono/zod-openapi';
import { prisma } from '@/lib/db/client';
import { notFound } from '@/lib/errors';
import { bodyOf, performOnTicket } from '@/lib/http/on-ticket';
import { type Call, defineRoute, ok } from '@/lib/http/route';
import { IdCursor, Limit, page } from '@/lib/http/shapes/common';
import { presentClock } from '@/lib/http/shapes/present-ticket';
import { HeldAnswer } from '@/lib/http/shapes/ticket';
import { EventShape, ExplainedClock, MessageShape, presentEvent, presentMessage } from '@/lib/http/shapes/timeline';
import { paths } from '@/lib/paths';
import { explainText } from '@/lib/sla/explain-text';
import { explainClocks } from '@/lib/tickets/explain-clocks';
import { hearsInside } from '@/lib/tickets/hearing';
import { postMessage } from '@/lib/tickets/post-message';
import { getTicket } from '@/lib/tickets/queries';
import { findMessage, listEvents, listMessages } from '@/lib/tickets/timeline';

const ticketOf = ({ actor, now, params }: Call) => getTicket(prisma, actor, now, params.reference ?? '');

const events = defineRoute({
  method: 'get',
  path: '/tickets/{reference}/events',
  tag: 'Tickets',
  summary: 'The timeline, oldest first',
  query: z.strictObject({ limit: Limit, cursor: IdCursor }),
  answers: { 200: page(EventShape) },
  async handle(call) {
    const ticket = await ticketOf(call);
    const { limit, cursor } = call.query;
    const found = await listEvents(prisma, call.actor, call.now, ticket.id, { after: cursor, limit: limit + 1 });
    const items = found.slice(0, limit);
    return ok({ items: items.map(presentEvent), next: found.length > limit ? (items.at(-1)?.id ?? null) : null });
  },
});

const clocks = defineRoute({
  method: 'get',
  path: '/tickets/{reference}/clocks',
  tag: 'Tickets',
  summary: 'Each clock, with why it is due when it is',
  description: 'The text tells instants in the time zone of the clock’s calendar.',
  answers: { 200: page(ExplainedClock) },
  async handle(call) {
    const ticket = await ticketOf(call);
    const inside = await hearsInside(prisma, call.actor, call.now, ticket.id);
    const explained = await explainClocks(prisma, ticket, call.now, inside);
    return ok({
      items: explained.map(({ clock, policy, timeZone, spent, remaining, lines }) => ({
        ...presentClock(clock, call.now),
        ...{ policy, spent, remaining },
        explain: lines,
        text: lines && explainText(lines, 'en-GB', timeZone),
      })),
      next: null,
    });
  },
});

const messages = defineRoute({
  method: 'get',
  path: '/tickets/{reference}/messages',
  tag: 'Messages',
  summary: 'The conversation, oldest first',
  description: 'Customers hear what is public.',
  query: z.strictObject({ limit: Limit, cursor: IdCursor }),
  answers: { 200: page(MessageShape) },
  async handle(call) {
    const { id, reference } = await ticketOf(call);
    const { limit, cursor } = call.query;
    const found = await listMessages(prisma, call.actor, call.now, id, { after: cursor, limit: limit + 1 });
    const items = found.slice(0, limit).map((message) => presentMessage(message, reference));
    return ok({ items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null });
  },
});

const message = defineRoute({
  method: 'get',
  path: '/tickets/{reference}/messages/{id}',
  tag: 'Messages',
  summary: 'One message',
  answers: { 200: MessageShape },
  async handle(call) {
    const ticket = await ticketOf(call);
    const found = await findMessage(prisma, call.actor, call.now, ticket.id, call.params.id ?? '');
    if (!found) throw notFound('message');
    return ok(presentMessage(found, ticket.reference));
  },
});

const post = defineRoute({
  method: 'post',
  path: '/tickets/{reference}/messages',
  tag: 'Messages',
  summary: 'Reply, note, or write as the requester',
  description: 'A level-1 reply in own words answers 202 and waits for a check; approved wording goes straight out.',
  body: bodyOf(postMessage),
  answers: { 201: MessageShape, 202: HeldAnswer },
  handle: (call) =>
    performOnTicket(call, postMessage, async (tx, { value }) => {
      const { reference, id } = value.ticket;
      const found = await findMessage(tx, call.actor, call.now, id, value.message.id);
      if (!found) throw new Error(`message ${value.message.id} was written and is not there`);
      const location = paths.api(`tickets/${reference}/messages/${found.id}`);
      return { status: 201, body: presentMessage(found, reference), headers: { Location: location } };
    }),
});

export const TIMELINE_ROUTES = [events, clocks, messages, message, post];
