import { makeApprovalLink } from '@/lib/approvals/link';
import { answerLines } from '@/lib/catalogue/answer-lines';
import type { Tx } from '@/lib/context';
import { env } from '@/lib/env';
import { paths } from '@/lib/paths';
import type { Event, Ticket } from '@/prisma/generated/client';

/** The words of a mail that asks somebody to agree: what is asked, and a link that opens a page and decides nothing by itself. */
export async function approvalWords(
  tx: Tx,
  { event, ticket, personId, now }: { event: Event; ticket: Ticket; personId: string; now: Date },
): Promise<string | null> {
  const { askId } = event.data as { askId?: string };
  const ask = askId ? await tx.approvalAsk.findUnique({ where: { id: askId } }) : null;
  if (ask?.state !== 'asked' || ticket.state !== 'approval') return null;
  const requester = await tx.person.findUniqueOrThrow({ where: { id: ticket.requesterId }, select: { name: true } });
  const chief =
    ask.personId === personId
      ? null
      : await tx.person.findUnique({ where: { id: ask.personId }, select: { name: true } });
  const lines = await answerLines(tx, ticket.id);
  const token = await makeApprovalLink(tx, ask.id, personId, now);
  const { APP_URL } = env();
  return [
    `${requester.name} asks for “${ticket.subject}” (${ticket.reference}), and it takes your agreement${chief ? `, in place of ${chief.name}` : ''}.`,
    ...(lines.length > 0 ? [lines.map(({ label, value }) => `${label} ${value}`).join('\n')] : []),
    `Read it and decide here; the link works once, for you alone:\n${APP_URL}${paths.approvalByMail(token)}`,
    'Or sign in and see everything that waits for you:',
  ].join('\n\n');
}

/** What was said with a refusal, for whoever asked. */
export async function refusalWords(tx: Tx, ticketId: string): Promise<string> {
  const ask = await tx.approvalAsk.findFirst({
    where: { ticketId, state: 'refused' },
    orderBy: { decidedAt: 'desc' },
    select: { note: true },
  });
  return ask?.note ?? '';
}
