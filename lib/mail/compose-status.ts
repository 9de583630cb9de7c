import type { Tx } from '@/lib/context';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { maintenanceWords } from '@/lib/mail/compose-maintenance';
import { paths } from '@/lib/paths';
import { findInForce } from '@/lib/rules/in-force';
import type { Event, Prisma } from '@/prisma/generated/client';

const EFFECT: Record<string, string> = {
  outage: 'does not work',
  degraded: 'works with trouble',
  none: 'works again',
};

/** A mail about a service, planned work or a known error to somebody who asked to hear of it; null when they cannot be reached. */
export async function composeStatusMail(
  tx: Tx,
  { event, personId, kind, now }: { event: Event; personId: string; kind: string; now: Date },
): Promise<Prisma.MailCreateManyInput | null> {
  const data = event.data as { key?: string; to?: string; services?: string[] };
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: { email: true, name: true, active: true, timeZone: true },
  });
  const known = data.key ? await findInForce(tx, 'knownError', data.key) : null;
  // What became internal meanwhile is nobody's outside any more.
  const planned = event.type.startsWith('maintenance.');
  if (!person?.email || !person.active || (!planned && known?.content.audience !== 'public')) return null;
  const services = await tx.rule.findMany({
    where: { kind: 'service', key: { in: data.services ?? [] } },
    select: { title: true },
    orderBy: { title: 'asc' },
  });
  const names = new Intl.ListFormat('en').format(services.map(({ title }) => title)) || (known?.title ?? '');
  const { APP_URL } = env();
  const id = newId(now);
  const { subject, lead } = planned
    ? maintenanceWords(event, names, person.timeZone)
    : errorWords(event, kind, names, known?.title ?? '');
  return {
    id,
    to: person.email,
    toId: personId,
    subject,
    text: `Dear ${person.name},\n\n${lead}\n\n${APP_URL}${paths.status()}\n`,
    eventId: event.id,
    messageId: `<${id}@${new URL(APP_URL).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    at: now,
  };
}

function errorWords(event: Event, kind: string, names: string, title: string): { subject: string; lead: string } {
  const { to } = event.data as { to?: string };
  if (kind === 'fixed')
    return {
      subject: `${title}: fixed`,
      lead: `“${title}” is fixed. You told us that it hit you too; if it still does, answer here:`,
    };
  const effect = EFFECT[to ?? 'none'];
  const said = event.reason ? `\n\n${event.reason}` : '';
  return {
    subject: `${names} ${effect}`,
    lead: `${names} ${effect}: ${title}.${said}\n\nHow everything stands, and where you stop these mails:`,
  };
}
