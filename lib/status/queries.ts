import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { findPublicError } from '@/lib/known-errors/queries';
import { listPlanned } from '@/lib/maintenance/queries';
import type { ContentOf } from '@/lib/rules/kinds';
import { type Issue, listDeclared, listFollowed, listIssues } from '@/lib/status/issues';
import { OPEN_STATES } from '@/lib/tickets/lifecycle';
import type { Prisma } from '@/prisma/generated/client';

/** Confidential incidents are left out altogether: a count would tell that there is one (behaviour 81). */
const TROUBLE: Prisma.TicketWhereInput = {
  kind: 'incident',
  priority: 1,
  confidential: false,
  state: { in: [...OPEN_STATES] },
};

/** What was declared weighs more than what was only reported. */
export type State = 'outage' | 'degraded' | 'trouble' | 'works';
const WORST: readonly State[] = ['outage', 'degraded', 'trouble', 'works'];

export interface ServiceStatus {
  key: string;
  title: string;
  group: string;
  state: State;
  /** Open incidents of the highest priority; their words stay with the people they belong to. */
  troubles: number;
  since: Date | null;
  /** Known issues declared as felt here. */
  issues: Issue[];
}

/** How each service of the portal stands: by what the desk has declared, else by the incidents open now. */
export async function listServiceStatus(): Promise<ServiceStatus[]> {
  const [rows, issues] = await Promise.all([
    prisma.rule.findMany({
      where: { kind: 'service', inForceId: { not: null } },
      select: {
        key: true,
        title: true,
        inForce: { select: { content: true } },
        tickets: { where: TROUBLE, select: { createdAt: true }, orderBy: { createdAt: 'asc' }, take: 50 },
      },
      orderBy: { title: 'asc' },
    }),
    listIssues(prisma),
  ]);
  const services = rows.flatMap(({ key, title, inForce, tickets }): ServiceStatus[] => {
    const {
      portal = true,
      requestableBy = 'everyone',
      group = '',
      ticketKind,
    } = (inForce?.content ?? {}) as Partial<ContentOf<'service'>>;
    // A question or a complaint is a way to the desk, not something that can stop working.
    if (!portal || requestableBy !== 'everyone' || ticketKind === 'question' || ticketKind === 'complaint') return [];
    const felt = issues.filter((issue) => issue.effect !== 'none' && issue.services.includes(key));
    const states: State[] = [...felt.map(({ effect }) => effect as State), tickets.length > 0 ? 'trouble' : 'works'];
    const state = WORST.find((one) => states.includes(one)) ?? 'works';
    const starts = [...felt.flatMap(({ since }) => since ?? []), ...tickets.map(({ createdAt }) => createdAt)];
    const since = starts.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    return [{ key, title, group, state, troubles: tickets.length, since, issues: felt }];
  });
  return services.sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
}

/** All that the status page says; what is followed is null for visitors, who have no address yet. */
export async function readStatus(actor: Actor | null, now: Date) {
  const [services, issues, declared, followed, planned] = await Promise.all([
    listServiceStatus(),
    listIssues(prisma),
    listDeclared(prisma, now),
    actor ? listFollowed(prisma, actor) : null,
    listPlanned(prisma, now),
  ]);
  return { services, issues, declared, followed, planned };
}

export const readIssue = (actor: Actor | null, now: Date, key: string) => findPublicError(prisma, actor, now, key);

export interface Trouble {
  titles: string[];
  since: Date;
}

/** What lights the mark beside Status and stands above every page of the portal; null when all is well. */
export async function findTrouble(): Promise<Trouble | null> {
  const troubled = (await listServiceStatus()).filter(({ state }) => state !== 'works');
  const starts = troubled.flatMap(({ since }) => since ?? []).sort((a, b) => a.getTime() - b.getTime());
  return starts[0] ? { since: starts[0], titles: troubled.map(({ title }) => title) } : null;
}
