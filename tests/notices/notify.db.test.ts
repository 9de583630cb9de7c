import { beforeAll, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { sendMail } from '@/lib/mail/send';
import { notifyOf } from '@/lib/notices/notify';
import { assignTicket } from '@/lib/tickets/assign';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { emailOf, type Who } from '../support/found-world';
import { later, NOW, world } from '../support/world';

beforeAll(() => {
  Object.assign(process.env, { APP_URL: 'http://desk.test', AUTH_SECRET: 'x'.repeat(32) });
});

async function logged(who: Who = 'level3') {
  const desk = await world();
  const input = {
    kind: 'incident',
    subject: 'No sound',
    description: 'Silent.',
    requester: { email: emailOf('customer') },
  };
  return { desk, ...(await desk.does(who, logTicket, input)) };
}
const tell = (ids: string[]) => inTransaction((tx) => notifyOf(tx, ids, later(1)));

it('tells the assignee once, however often the job runs, and never the one who did it', async () => {
  const { desk, value: ticket } = await logged();
  const { events } = await desk.does(
    'level4',
    assignTicket,
    { reference: ticket.reference, person: emailOf('level3') },
    later(1),
  );
  const ids = events.map((event) => event.id);
  await Promise.all([tell(ids), tell(ids)]);
  await tell(ids);
  const notices = await prisma.notice.findMany({ where: { ticketId: ticket.id } });
  expect(notices.map(({ personId, kind }) => ({ personId, kind }))).toEqual([
    { personId: desk.person.level3, kind: 'assigned' },
  ]);
});

it('mails a public reply to the requester, and nothing of an internal note', async () => {
  const { desk, value: ticket } = await logged();
  const reply = await desk.does(
    'level3',
    postMessage,
    { reference: ticket.reference, visibility: 'public', body: 'Turn it up.' },
    later(1),
  );
  const note = await desk.does(
    'level3',
    postMessage,
    { reference: ticket.reference, visibility: 'internal', body: 'It is broken.' },
    later(2),
  );
  await tell([...reply.events, ...note.events].map((event) => event.id));
  const mails = await prisma.mail.findMany({ where: { ticketId: ticket.id } });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ to: emailOf('customer'), state: 'queued' });
  expect(mails[0]?.text).toContain('Turn it up.');
  expect(mails[0]?.headers).not.toHaveProperty('Auto-Submitted');
});

it('41 marks what the desk sends by itself, and keeps it in the outbox without an SMTP server', async () => {
  const { value: ticket, events } = await logged();
  await tell(events.map((event) => event.id));
  const mail = await prisma.mail.findFirstOrThrow({ where: { ticketId: ticket.id } });
  expect(mail.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
  await sendMail(prisma, mail.id, NOW);
  expect((await prisma.mail.findUniqueOrThrow({ where: { id: mail.id } })).state).toBe('kept');
});
