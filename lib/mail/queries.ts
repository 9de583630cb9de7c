import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { visibleTickets } from '@/lib/tickets/visible';
import type { Mail, Prisma } from '@/prisma/generated/client';

export const MAIL_STATES = ['failed', 'kept', 'queued', 'sent'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export interface MailLine {
  id: string;
  to: string;
  /** Null where it would tell of a ticket that this reader may not see. */
  subject: string | null;
  state: MailState;
  attempts: number;
  error: string | null;
  at: Date;
  sentAt: Date | null;
}
export interface MailView extends MailLine {
  text: string | null;
  /** Why there is no text: it is about a ticket out of sight, or it lets somebody in. */
  withheld: 'ticket' | 'signIn' | null;
}

/** How many mails stand in each state. */
export async function countMails(tx: Tx): Promise<Record<MailState, number>> {
  const rows = await tx.mail.groupBy({ by: ['state'], _count: { _all: true } });
  const of = (state: string) => rows.find((row) => row.state === state)?._count._all ?? 0;
  return { failed: of('failed'), kept: of('kept'), queued: of('queued'), sent: of('sent') };
}

/** The outbox, newest first; ids are ordered by time, so the id alone is the cursor. */
export async function listMails(
  tx: Tx,
  actor: Actor,
  now: Date,
  { state, after, limit = 50 }: { state?: MailState; after?: string; limit?: number },
): Promise<{ items: MailLine[]; next: string | null }> {
  const where: Prisma.MailWhereInput = { ...(state ? { state } : {}), ...(after ? { id: { lt: after } } : {}) };
  const rows = await tx.mail.findMany({ where, orderBy: { id: 'desc' }, take: limit + 1 });
  const shown = rows.slice(0, limit);
  const seen = await visibleTickets(
    tx,
    actor,
    now,
    shown.map((mail) => mail.ticketId),
  );
  const items = shown.map((mail) => lineOf(mail, isOpen(mail, seen)));
  return { items, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

/** One mail. Its words are shown to those who may read the ticket; a mail that signs somebody in is shown to nobody. */
export async function findMail(tx: Tx, actor: Actor, now: Date, id: string): Promise<MailView | null> {
  const mail = await tx.mail.findUnique({ where: { id } });
  if (!mail) return null;
  const open = isOpen(mail, await visibleTickets(tx, actor, now, [mail.ticketId]));
  const withheld = signsIn(mail) ? 'signIn' : open ? null : 'ticket';
  return { ...lineOf(mail, open), text: withheld ? null : mail.text, withheld };
}

const signsIn = ({ headers, text }: Mail) =>
  (headers as Record<string, unknown> | null)?.['X-Sextant-Kind'] === 'sign-in' || /[?&]token=/.test(text);

const isOpen = ({ ticketId }: Mail, seen: Map<string, string>) => ticketId === null || seen.has(ticketId);

function lineOf({ id, to, subject, state, attempts, error, at, sentAt }: Mail, open: boolean): MailLine {
  return { id, to, subject: open ? subject : null, state: state as MailState, attempts, error, at, sentAt };
}
