import { accessWords } from '@/lib/access/words';
import { approvalWords, refusalWords } from '@/lib/approvals/mail';
import type { Tx } from '@/lib/context';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { paths } from '@/lib/paths';
import { surveyWords } from '@/lib/surveys/mail';
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
    lead: `“${ticket.subject}” is closed. What was done is here:`,
    automatic: true,
  }),
  refused: (ticket, text) => ({
    lead: `Your request “${ticket.subject}” was not agreed to${text ? `:\n\n${text}` : '.'}\n\nWhat was asked and said is here:`,
    automatic: true,
  }),
  approved: (ticket) => ({
    lead: `Your request “${ticket.subject}” is agreed to and under way. How far it is you see here:`,
    automatic: true,
  }),
  survey: (_ticket, text) => ({ lead: text, automatic: true }),
  toApprove: (_ticket, text) => ({ lead: text, automatic: true }),
  accessGranted: (ticket, text) => ({
    lead: `You have access to ${text}. It was asked for with ${ticket.reference}:`,
    automatic: true,
  }),
  accessEnding: (ticket, text) => ({
    lead: `Your access to ${text} ends soon. If you need it for longer, ask for it again in good time. It was asked for with ${ticket.reference}:`,
    automatic: true,
  }),
  accessEnded: (ticket, text) => ({
    lead: `Your access to ${text} has ended. It was asked for with ${ticket.reference}:`,
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
  if (!person?.email || !person.active || !WORDS[kind]) return null;
  const said =
    kind === 'toApprove' ? await approvalWords(tx, { event, ticket, personId, now }) : await textOf(tx, event, ticket);
  if (said === null) return null;
  const words = WORDS[kind](ticket, said);
  const { APP_URL } = env();
  const host = new URL(APP_URL).hostname;
  const thread = `<ticket-${ticket.id}@${host}>`;
  const id = newId(now);
  return {
    id,
    to: person.email,
    toId: personId,
    subject: `${ticket.subject} [${ticket.reference}]`,
    text: `Dear ${person.name},\n\n${words.lead}\n\n${APP_URL}${kind === 'toApprove' ? paths.approvals() : paths.request(ticket.reference)}\n`,
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

async function textOf(tx: Tx, event: Event, ticket: Ticket): Promise<string> {
  if (event.type === 'survey.asked') return surveyWords(tx, event, ticket);
  if (event.type === 'ticket.refused') return refusalWords(tx, event.ticketId ?? '');
  if (event.type.startsWith('access.')) return accessWords(tx, event);
  const data = event.data as { messageId?: string; resolution?: string };
  if (data.resolution) return data.resolution;
  if (!data.messageId) return '';
  return (await tx.message.findUnique({ where: { id: data.messageId }, select: { body: true } }))?.body ?? '';
}
