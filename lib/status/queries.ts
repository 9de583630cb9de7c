import { prisma } from '@/lib/db/client';
import type { ContentOf } from '@/lib/rules/kinds';
import { OPEN_STATES } from '@/lib/tickets/lifecycle';
import type { Prisma } from '@/prisma/generated/client';

/** Confidential incidents are left out altogether: a count would tell that there is one (behaviour 81). */
const TROUBLE: Prisma.TicketWhereInput = {
  kind: 'incident',
  priority: 1,
  confidential: false,
  state: { in: [...OPEN_STATES] },
};

export interface ServiceStatus {
  key: string;
  title: string;
  group: string;
  /** Open incidents of the highest priority; their words stay with the people they belong to. */
  troubles: number;
  since: Date | null;
}

/** How each service of the portal stands, from the incidents open now. */
export async function listServiceStatus(): Promise<ServiceStatus[]> {
  const rows = await prisma.rule.findMany({
    where: { kind: 'service', inForceId: { not: null } },
    select: {
      key: true,
      title: true,
      inForce: { select: { content: true } },
      tickets: {
        where: TROUBLE,
        select: { createdAt: true },
        orderBy: { createdAt: 'asc' },
        take: 50,
      },
    },
    orderBy: { title: 'asc' },
  });
  return rows.flatMap(({ key, title, inForce, tickets }) => {
    const {
      portal = true,
      requestableBy = 'everyone',
      group = '',
      ticketKind,
    } = (inForce?.content ?? {}) as Partial<ContentOf<'service'>>;
    // A question or a complaint is a way to the desk, not something that can stop working.
    if (!portal || requestableBy !== 'everyone' || ticketKind === 'question' || ticketKind === 'complaint') return [];
    return [{ key, title, group, troubles: tickets.length, since: tickets[0]?.createdAt ?? null }];
  });
}

export interface Trouble {
  titles: string[];
  since: Date;
}

/** What lights the mark beside Status and stands above every page of the portal; null when all is well. */
export async function findTrouble(): Promise<Trouble | null> {
  const open = await prisma.ticket.findMany({
    where: { ...TROUBLE, service: { inForceId: { not: null } } },
    select: { createdAt: true, service: { select: { title: true } } },
    orderBy: { createdAt: 'asc' },
    take: 20,
  });
  const [first] = open;
  return first
    ? { since: first.createdAt, titles: [...new Set(open.flatMap((one) => one.service?.title ?? []))] }
    : null;
}
