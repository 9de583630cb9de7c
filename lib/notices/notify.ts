import type { Tx } from '@/lib/context';
import { newId } from '@/lib/id';
import { queueJob } from '@/lib/jobs/queue';
import { composeMail } from '@/lib/mail/compose';
import { composeStatusMail } from '@/lib/mail/compose-status';
import { recipientsOf } from '@/lib/notices/recipients';

/**
 * Tells everybody who should hear of these events, once: the unique keys of notices and mails make a second run, or a
 * second worker, add nothing.
 */
export async function notifyOf(tx: Tx, eventIds: readonly string[], now: Date): Promise<void> {
  const events = await tx.event.findMany({ where: { id: { in: [...eventIds] } }, orderBy: { id: 'asc' } });
  for (const event of events) {
    const ticket = event.ticketId ? await tx.ticket.findUnique({ where: { id: event.ticketId } }) : null;
    const recipients = await recipientsOf(tx, event, ticket, now);
    await tx.notice.createMany({
      data: recipients
        .filter((one) => one.by === 'notice')
        .map(({ personId, kind }) => ({
          id: newId(now),
          personId,
          kind,
          eventId: event.id,
          ticketId: event.ticketId,
          at: event.at,
        })),
      skipDuplicates: true,
    });
    for (const { personId, kind } of recipients.filter((one) => one.by === 'mail')) {
      const mail = ticket
        ? await composeMail(tx, { event, ticket, personId, kind, now })
        : await composeStatusMail(tx, { event, personId, kind, now });
      if (!mail) continue;
      const { count } = await tx.mail.createMany({ data: [mail], skipDuplicates: true });
      if (count > 0) await queueJob(tx, 'mail.send', { mailId: mail.id }, { key: `mail ${mail.id}` });
    }
  }
}
