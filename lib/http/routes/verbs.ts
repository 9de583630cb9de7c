import type { Act } from '@/lib/act';
import { BESIDE_VERBS, REQUEST_VERBS, TICKET_VERBS } from '@/lib/acts';
import { CAPABILITIES } from '@/lib/csmg/capabilities';
import { bodyOf, performOnTicket } from '@/lib/http/on-ticket';
import { defineRoute, type Route } from '@/lib/http/route';
import { HeldAnswer, TicketShape } from '@/lib/http/shapes/ticket';
import { ticketReply } from '@/lib/http/ticket-answer';
import { paths } from '@/lib/paths';

const TICKETS = paths.api('tickets');
/** Splitting answers with what it made. */
const isSplit = (value: unknown): value is { fresh: { id: string } } =>
  typeof value === 'object' && value !== null && 'fresh' in value;
const labelsOf = (act: Act) => act.capabilities.map((capability) => CAPABILITIES[capability].label).join('; ');

/** Every verb of the registry is an address: what the desk learns to do, the API can. */
export const VERB_ROUTES: Route[] = Object.entries({ ...TICKET_VERBS, ...REQUEST_VERBS, ...BESIDE_VERBS }).map(
  ([verb, act]) =>
    defineRoute({
      method: 'post',
      path: `/tickets/{reference}/${verb}`,
      tag: 'Verbs',
      summary: labelsOf(act as Act),
      description: `Rights: ${act.capabilities.join(', ')}. A wish that is true already answers \`unchanged: true\` and records nothing.`,
      body: bodyOf(act),
      answers: { ...(verb === 'split' ? { 201: TicketShape } : { 200: TicketShape }), 202: HeldAnswer },
      handle: (call) =>
        performOnTicket(call, act as Act, async (tx, { unchanged, value }) => {
          if (isSplit(value)) return ticketReply(tx, call, value.fresh.id, { status: 201, location: TICKETS });
          const { id } = await tx.ticket.findUniqueOrThrow({
            where: { reference: call.params.reference },
            select: { id: true },
          });
          return ticketReply(tx, call, id, { unchanged });
        }),
    }),
);
