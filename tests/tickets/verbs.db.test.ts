import { beforeAll, describe, expect, it } from 'vitest';
import { TICKET_VERBS } from '@/lib/acts';
import { prisma } from '@/lib/db/client';
import type { AppError } from '@/lib/errors';
import type { EventType } from '@/lib/events/catalogue';
import type { Ticket } from '@/prisma/generated/client';
import type { Who } from '@/tests/support/found-world';
import { act, bring, log, type Verb, write } from '@/tests/support/tickets';
import { NOW, world } from '@/tests/support/world';

interface Case {
  who: Who;
  event: EventType;
  input?: (ticket: Ticket) => Record<string, unknown> | Promise<Record<string, unknown>>;
  /** The state it starts from, and one in which it is refused. */
  from?: Ticket['state'];
  refusedIn: Ticket['state'];
  /** What doing it once more comes to. */
  again: 'unchanged' | 'CONFLICT' | 'more';
  prepare?: (ticket: Ticket) => Promise<unknown>;
}
const reason = 'Because of the test';
const resolution = { resolution: 'A new roller.', code: 'solved' };
const escalated = (ticket: Ticket) => act('level3', 'escalate', ticket.reference, { kind: 'hierarchical', reason });

const confidential = ({ id }: Ticket) => prisma.ticket.update({ where: { id }, data: { confidential: true } });

const CASES: Record<Verb, Case> = {
  allocate: {
    who: 'level2',
    event: 'ticket.allocated',
    input: () => ({ team: 'it-network', reason }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  assign: {
    who: 'level5',
    event: 'ticket.assigned',
    input: () => ({ person: 'level3@demo.test' }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  take: { who: 'level3', event: 'ticket.taken', refusedIn: 'closed', again: 'unchanged' },
  wait: {
    who: 'level3',
    event: 'ticket.waited',
    input: () => ({ reason: 'supplier' }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  resume: { who: 'level3', event: 'ticket.resumed', from: 'waiting', refusedIn: 'closed', again: 'unchanged' },
  resolve: {
    who: 'level3',
    event: 'ticket.resolved',
    input: () => resolution,
    refusedIn: 'closed',
    again: 'unchanged',
  },
  accept: {
    who: 'customer',
    event: 'ticket.resolutionAccepted',
    from: 'resolved',
    refusedIn: 'open',
    again: 'unchanged',
  },
  reopen: {
    who: 'customer',
    event: 'ticket.reopened',
    from: 'resolved',
    input: () => ({ reason }),
    refusedIn: 'open',
    again: 'CONFLICT',
  },
  close: { who: 'level3', event: 'ticket.closed', from: 'resolved', refusedIn: 'open', again: 'unchanged' },
  cancel: {
    who: 'level3',
    event: 'ticket.cancelled',
    input: () => ({ reason }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  escalate: {
    who: 'level3',
    event: 'ticket.escalated',
    input: () => ({ kind: 'functional', to: 'it-network', reason }),
    refusedIn: 'closed',
    again: 'more',
  },
  'decide-escalation': {
    who: 'level4',
    event: 'ticket.escalationDecided',
    prepare: escalated,
    input: () => ({ decision: 'accept', reason }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  link: {
    who: 'level3',
    event: 'ticket.linked',
    input: async () => ({ kind: 'related', to: (await log()).reference }),
    refusedIn: 'merged',
    again: 'unchanged',
  },
  merge: {
    who: 'level3',
    event: 'ticket.merged',
    input: async () => ({ into: (await log()).reference }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  split: {
    who: 'level3',
    event: 'ticket.split',
    input: async (ticket) => ({ message: (await write('customer', ticket.reference)).id, subject: 'Apart' }),
    refusedIn: 'cancelled',
    again: 'more',
  },
  classify: {
    who: 'level3',
    event: 'ticket.classified',
    input: () => ({ category: 'network.wifi' }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  assess: {
    who: 'level3',
    event: 'ticket.assessed',
    input: () => ({ impact: 1 }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  override: {
    who: 'level3',
    event: 'ticket.priorityOverridden',
    input: () => ({ priority: 1, reason }),
    refusedIn: 'closed',
    again: 'unchanged',
  },
  excuse: {
    who: 'level5',
    event: 'clock.excused',
    input: () => ({ promise: 'resolve', reason }),
    prepare: ({ id }) =>
      prisma.clock.updateMany({ where: { ticketId: id, kind: 'resolve' }, data: { breachedAt: NOW } }),
    refusedIn: 'merged',
    again: 'unchanged',
  },
  'let-in': {
    who: 'level5',
    event: 'ticket.letIn',
    input: async (ticket) => {
      await confidential(ticket);
      return { person: 'level3b@demo.test', reason };
    },
    refusedIn: 'merged',
    again: 'unchanged',
  },
  'let-out': {
    who: 'level5',
    event: 'ticket.letOut',
    input: async (ticket) => {
      await confidential(ticket);
      await act('level5', 'let-in', ticket.reference, { person: 'level3b@demo.test', reason });
      return { person: 'level3b@demo.test' };
    },
    refusedIn: 'merged',
    again: 'unchanged',
  },
  'set-due': {
    who: 'level5',
    event: 'clock.dueSet',
    input: () => ({ promise: 'resolve', dueAt: '2026-03-05T12:00:00Z', reason }),
    refusedIn: 'resolved',
    again: 'unchanged',
  },
  correct: {
    who: 'level5',
    event: 'ticket.corrected',
    input: () => ({ subject: 'The copier hums' }),
    refusedIn: 'cancelled',
    again: 'unchanged',
  },
  rate: {
    who: 'customer',
    event: 'ticket.rated',
    from: 'closed',
    input: () => ({ score: 4 }),
    refusedIn: 'open',
    again: 'unchanged',
  },
};
const failing = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: AppError) => error,
  );

describe.each(Object.entries(CASES) as [Verb, Case][])('%s', (verb, one) => {
  let ticket: Ticket;
  let input: Record<string, unknown>;
  beforeAll(async () => {
    ticket = await log();
    await one.prepare?.(ticket);
    if (one.from) await bring(ticket.reference, one.from);
    input = (await one.input?.(ticket)) ?? {};
  });

  it('refuses a version that is over, and does nothing', async () => {
    const error = await failing(act(one.who, verb, ticket.reference, { ...input, version: 999 }));
    expect(error).toMatchObject({ code: 'CONFLICT', detail: { yours: 999 } });
  });

  it('does it and records exactly one event of its name', async () => {
    const { events, unchanged } = await act(one.who, verb, ticket.reference, input);
    const own = events.filter((event) => event.type === one.event && event.ticketId === ticket.id);
    expect(own).toHaveLength(1);
    expect(unchanged).toBe(false);
  });

  it('does not do it twice', async () => {
    const again = act(one.who, verb, ticket.reference, input);
    if (one.again === 'CONFLICT') expect(await failing(again)).toMatchObject({ code: 'CONFLICT' });
    else
      expect(await again).toMatchObject(
        one.again === 'unchanged' ? { unchanged: true, events: [] } : { unchanged: false },
      );
  });

  it(`refuses a ${one.refusedIn} ticket`, async () => {
    const other = await log();
    const wish = verb === 'split' ? await one.input?.(other) : input;
    await one.prepare?.(other);
    await bring(other.reference, one.refusedIn);
    const error = await failing(act(one.who, verb, other.reference, wish));
    expect(error).toMatchObject({ code: 'CONFLICT' });
  });

  it('finds nothing out of sight', async () => {
    const desk = await world();
    const hidden = await confidential(await log({}, undefined, 'sharer'));
    const stranger = one.who === 'customer' ? 'colleague' : one.who;
    const attempt = desk.does(stranger, TICKET_VERBS[verb] as never, { reference: hidden.reference, ...input });
    const wanted = await failing(attempt);
    // Level 5 sees it; whether there is a breach to excuse is another matter.
    expect(wanted?.code === 'NOT_FOUND').toBe(stranger !== 'level5');
  });
});
