import { beforeAll, expect, it } from 'vitest';
import { sendMagicLink } from '@/lib/auth/magic-link';
import { composeMail } from '@/lib/mail/compose';
import { findMail, listMails } from '@/lib/mail/queries';
import { logTicket } from '@/lib/tickets/log';
import { emailOf } from '../support/found-world';
import { rolledBack } from '../support/rolled-back';
import { NOW, world } from '../support/world';

beforeAll(() => {
  Object.assign(process.env, { APP_URL: 'http://desk.test', AUTH_SECRET: 'x'.repeat(32) });
});

it('lists a mail that signs somebody in, and shows its words to nobody', async () => {
  const desk = await world();
  const admin = await desk.actor('admin');
  await rolledBack(async ({ tx }) => {
    await sendMagicLink(tx, emailOf('customer'), NOW, { subject: 'Your link', text: (link) => `Press ${link}` });
    const { items } = await listMails(tx, admin, NOW, {});
    expect(items).toMatchObject([{ to: emailOf('customer'), subject: 'Your link', state: 'queued' }]);
    const mail = await findMail(tx, admin, NOW, items[0]?.id ?? '');
    expect(mail).toMatchObject({ text: null, withheld: 'signIn' });
    expect(JSON.stringify(mail)).not.toContain('token');
  });
});

it('shows the words of a mail about a ticket to those who may read the ticket', async () => {
  const desk = await world();
  const { value: ticket, events } = await desk.does('level3', logTicket, {
    kind: 'incident',
    subject: 'No sound',
    description: 'Silent.',
    requester: { email: emailOf('customer') },
  });
  await rolledBack(async ({ tx }) => {
    const event = await tx.event.findUniqueOrThrow({ where: { id: events[0]?.id ?? '' } });
    const row = await tx.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
    const told = { event, ticket: row, personId: desk.person.customer, kind: 'received', now: NOW };
    const mail = await composeMail(tx, told);
    if (!mail) throw new Error('nothing was written');
    await tx.mail.create({ data: mail });
    const seen = async (who: 'admin' | 'level6') => findMail(tx, await desk.actor(who), NOW, mail.id);
    expect(await seen('admin')).toMatchObject({ subject: null, text: null, withheld: 'ticket' });
    expect(await seen('level6')).toMatchObject({ withheld: null });
    expect((await seen('level6'))?.text).toContain(ticket.reference);
  });
});
