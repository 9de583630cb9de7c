import type { Tx } from '@/lib/context';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { paths } from '@/lib/paths';
import type { Event, Prisma, Ticket } from '@/prisma/generated/client';

interface Occasion {
  event: Event;
  ticket: Ticket;
  personId: string;
  kind: string;
  now: Date;
}

/** What stands above the link, in the words of the occasion; a person's own reply stands alone. */
const WORDS: Record<string, (ticket: Ticket, text: string) => { lead: string; automatic: boolean }> = {
  received: (ticket) => ({
    lead: `We have received “${ticket.subject}”. It has the number ${ticket.reference}. You can see what we promise, and add to it, here:`,
    automatic: true,
  }),
  replied: (_ticket, text) => ({ lead: text, automatic: false }),
  resolved: (ticket, text) => ({
    lead: `We think that “${ticket.subject}” is solved:\n\n${text}\n\nIf it is right you need not do anything, or say so with one click. If it is not, tell us:`,
    automatic: true,
  }),
  closed: (ticket) => ({
    lead: `“${ticket.subject}” is closed. You can say in one click how it went:`,
    automatic: true,
  }),
  cancelled: (ticket) => ({
    lead: `“${ticket.subject}” was cancelled. What was said about it is here:`,
    automatic: true,
  }),
};

/** A mail about a ticket to one person, or null when they cannot be reached by mail. One subject line and one thread a ticket. */
export async function composeMail(
  tx: Tx,
  { event, ticket, personId, kind, now }: Occasion,
): Promise<Prisma.MailCreateManyInput | null> {
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: { email: true, name: true, active: true },
  });
  const words = WORDS[kind]?.(ticket, await textOf(tx, event));
  if (!person?.email || !person.active || !words) return null;
  const { APP_URL } = env();
  const host = new URL(APP_URL).hostname;
  const thread = `<ticket-${ticket.id}@${host}>`;
  const id = newId(now);
  return {
    id,
    to: person.email,
    toId: personId,
    subject: `${ticket.subject} [${ticket.reference}]`,
    text: `Dear ${person.name},\n\n${words.lead}\n\n${APP_URL}${paths.request(ticket.reference)}\n`,
    ticketId: ticket.id,
    eventId: event.id,
    messageId: `<${id}@${host}>`,
    headers: {
      References: thread,
      'In-Reply-To': thread,
      ...(words.automatic ? { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } : {}),
    },
    at: now,
  };
}

async function textOf(tx: Tx, event: Event): Promise<string> {
  const data = event.data as { messageId?: string; resolution?: string };
  if (data.resolution) return data.resolution;
  if (!data.messageId) return '';
  return (await tx.message.findUnique({ where: { id: data.messageId }, select: { body: true } }))?.body ?? '';
}
