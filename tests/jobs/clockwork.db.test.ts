import { expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';
import { allocateTicket } from '@/lib/tickets/allocate';
import { callOutUnallocated } from '@/lib/tickets/call-out';
import { climbLadder } from '@/lib/tickets/climb-ladder';
import { closeTicket } from '@/lib/tickets/close';
import { listToClose } from '@/lib/tickets/due-work';
import { logTicket } from '@/lib/tickets/log';
import { resolveTicket } from '@/lib/tickets/resolve';
import { sweepBreaches } from '@/lib/tickets/sweep-breaches';
import { emailOf } from '../support/found-world';
import { later, NOW, world } from '../support/world';

const report = {
  kind: 'incident' as const,
  subject: 'Printer smokes',
  description: 'It smells.',
  channel: 'email' as const,
};
const asTheClock = { actor: SYSTEM_ACTOR };
const eventsOf = (ticketId: string, type: string) =>
  prisma.event.findMany({ where: { ticketId, type }, orderBy: { id: 'asc' } });

async function logged(now = NOW) {
  const desk = await world();
  return (await desk.does('level3', logTicket, { ...report, requester: { email: emailOf('customer') } }, now)).value;
}

it('28 a passed due time is one breach, at that time, however many sweeps run at once', async () => {
  const ticket = await logged();
  const now = later(26 * 60);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => perform(sweepBreaches, { ...asTheClock, now }, { limit: 200 })),
  );
  expect(answers.every((answer) => answer.ok)).toBe(true);
  await perform(sweepBreaches, { ...asTheClock, now }, { limit: 200 });
  const clocks = await prisma.clock.findMany({ where: { ticketId: ticket.id } });
  expect(clocks.map((clock) => clock.breachedAt?.getTime())).toEqual(clocks.map((clock) => clock.dueAt?.getTime()));
  expect(await eventsOf(ticket.id, 'clock.breached')).toHaveLength(clocks.length);
});

it('16 a breach found by the act itself is not found again by the sweep', async () => {
  const desk = await world();
  const ticket = await logged();
  await desk.does(
    'level3',
    resolveTicket,
    { reference: ticket.reference, resolution: 'Off and on.', code: 'solved' },
    later(26 * 60),
  );
  await perform(sweepBreaches, { ...asTheClock, now: later(27 * 60) }, { limit: 200 });
  const breaches = await eventsOf(ticket.id, 'clock.breached');
  expect(new Set(breaches.map((event) => (event.data as { clockId: string }).clockId)).size).toBe(breaches.length);
});

it('28 29 missed ladder steps are taken in order, once, and marked late', async () => {
  const ticket = await logged();
  const now = later(26 * 60);
  await perform(climbLadder, { ...asTheClock, now }, { limit: 1000 });
  await perform(climbLadder, { ...asTheClock, now }, { limit: 1000 });
  const steps = (await eventsOf(ticket.id, 'clock.stepTaken')).map(
    (event) => event.data as { clockId: string; share: number; late: boolean },
  );
  expect(steps.length).toBeGreaterThan(0);
  for (const clockId of new Set(steps.map((step) => step.clockId))) {
    const shares = steps.filter((step) => step.clockId === clockId).map((step) => step.share);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  }
  expect(steps.every((step) => step.late)).toBe(true);
});

it('52 a resolved ticket closes by itself after its business days, once', async () => {
  const desk = await world();
  const ticket = await logged();
  await desk.does(
    'level3',
    resolveTicket,
    { reference: ticket.reference, resolution: 'Off and on.', code: 'solved' },
    later(30),
  );
  const { closeDueAt } = await prisma.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
  const due = closeDueAt ?? NOW;
  const isListed = async (now: Date) =>
    (await listToClose(prisma, now)).some((one) => one.reference === ticket.reference);
  expect(await isListed(new Date(due.getTime() - 1000))).toBe(false);
  expect(await isListed(due)).toBe(true);
  await Promise.all(
    [1, 2].map(() => perform(closeTicket, { ...asTheClock, now: due }, { reference: ticket.reference })),
  );
  expect(await eventsOf(ticket.id, 'ticket.closed')).toHaveLength(1);
  expect(await isListed(due)).toBe(false);
});

it('68 a ticket that nobody takes is called out once', async () => {
  const ticket = await logged();
  const early = await perform(callOutUnallocated, { ...asTheClock, now: later(5) }, { limit: 1000 });
  expect(early.ok).toBe(true);
  expect(await eventsOf(ticket.id, 'ticket.unallocatedTooLong')).toHaveLength(0);
  for (const minutes of [120, 121])
    await perform(callOutUnallocated, { ...asTheClock, now: later(minutes) }, { limit: 1000 });
  expect(await eventsOf(ticket.id, 'ticket.unallocatedTooLong')).toHaveLength(1);
});

it('68 a ticket that nobody could take is called out at once, with what is missing, and once', async () => {
  const desk = await world();
  const ticket = await logged();
  await desk.does('level5', allocateTicket, { reference: ticket.reference, team: 'it-lab', reason: 'Their kit' });
  const members = await prisma.teamMember.findMany({ where: { team: { key: 'it-lab' } } });
  await prisma.teamMember.deleteMany({ where: { team: { key: 'it-lab' } } });
  for (const minutes of [5, 7])
    await perform(callOutUnallocated, { ...asTheClock, now: later(minutes) }, { limit: 1000 });
  await prisma.teamMember.createMany({ data: members });
  const [event, second] = await eventsOf(ticket.id, 'ticket.nobodyEligible');
  expect(event?.data).toMatchObject({ level: 1, missing: 'team' });
  expect(second).toBeUndefined();
});
