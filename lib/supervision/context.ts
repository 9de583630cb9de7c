import type { Tx } from '@/lib/context';

/** The conversation and the promises around a held act: what its checker has to know to decide. */
export async function findHeldContext(tx: Tx, ticketId: string) {
  const ticket = await tx.ticket.findUniqueOrThrow({
    where: { id: ticketId },
    select: {
      description: true,
      channel: true,
      createdAt: true,
      kind: true,
      priority: true,
      requester: { select: { name: true, title: true, organisation: { select: { name: true } } } },
      service: { select: { title: true } },
      function: { select: { timeZone: true } },
      clocks: {
        where: { kind: { in: ['response', 'resolve', 'reply'] }, stoppedAt: null, metAt: null },
        select: {
          id: true,
          kind: true,
          dueAt: true,
          dueByHandAt: true,
          startedAt: true,
          runningSince: true,
          breachedAt: true,
        },
        orderBy: { dueAt: 'asc' },
      },
      messages: {
        select: {
          id: true,
          body: true,
          at: true,
          visibility: true,
          fromCustomer: true,
          author: { select: { name: true } },
        },
        orderBy: { id: 'desc' },
        take: 6,
      },
    },
  });
  return { ...ticket, messages: ticket.messages.toReversed() };
}
export type HeldContext = Awaited<ReturnType<typeof findHeldContext>>;
