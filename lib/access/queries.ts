import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { notFound } from '@/lib/errors';
import { listInForce } from '@/lib/rules/in-force';
import type { Prisma } from '@/prisma/generated/client';

const shown = {
  rule: { select: { key: true, title: true } },
  person: { select: { id: true, name: true, email: true } },
  ticket: { select: { reference: true } },
} satisfies Prisma.AccessGrantInclude;
type Row = Prisma.AccessGrantGetPayload<{ include: typeof shown }>;

export interface AccessView {
  id: string;
  item: string;
  title: string;
  holder: string;
  email: string | null;
  grantedBy: string;
  reference: string;
  from: Date;
  until: Date;
  endedAt: Date | null;
  endedBy: string | null;
  /** The task to take it away is there and still open. */
  toTakeAway: boolean;
}

async function viewsOf(tx: Tx, rows: readonly Row[]): Promise<AccessView[]> {
  const granters = await tx.person.findMany({
    where: { id: { in: rows.map((row) => row.grantedById) } },
    select: { id: true, name: true },
  });
  const open = await tx.fulfilmentTask.findMany({
    where: { id: { in: rows.flatMap((row) => row.revokeTaskId ?? []) }, state: 'ready' },
    select: { id: true },
  });
  return rows.map((row) => ({
    ...{ id: row.id, item: row.rule.key, title: row.rule.title, holder: row.person.name, email: row.person.email },
    grantedBy: granters.find((one) => one.id === row.grantedById)?.name ?? '',
    ...{ reference: row.ticket.reference, from: row.from, until: row.until },
    ...{ endedAt: row.endedAt, endedBy: row.endedBy },
    toTakeAway: open.some((task) => task.id === row.revokeTaskId),
  }));
}

/** One access as a write left it; whether it is in sight was asked by the act. */
export async function findAccess(tx: Tx, id: string): Promise<AccessView> {
  const rows = await tx.accessGrant.findMany({ where: { id }, include: shown });
  const [view] = await viewsOf(tx, rows);
  if (!view) throw notFound('access');
  return view;
}

/** Whose accesses this actor oversees: those their desks keep. */
function within(actor: Actor, now: Date): Prisma.AccessGrantWhereInput {
  const area = reach(actor, 'ticket.view', now);
  if (area.scope === 'none') return { id: { in: [] } };
  return area.everywhere ? {} : { functionId: { in: [...area.functionIds] } };
}

const PAGE = 50;

/** Live access: what was granted and has not ended, the next to end on top (behaviour 87). `after` is an id. */
export async function listLiveAccess(
  tx: Tx,
  actor: Actor,
  now: Date,
  { after, limit = PAGE }: { after?: string; limit?: number } = {},
): Promise<{ items: AccessView[]; next: string | null }> {
  const last = after ? await tx.accessGrant.findUnique({ where: { id: after }, select: { until: true } }) : null;
  const rows = await tx.accessGrant.findMany({
    where: {
      AND: [
        within(actor, now),
        { endedAt: null },
        last && after ? { OR: [{ until: { gt: last.until } }, { until: last.until, id: { gt: after } }] } : {},
      ],
    },
    include: shown,
    orderBy: [{ until: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const items = await viewsOf(tx, rows.slice(0, limit));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Over, but nobody has said yet that it was taken away. */
export async function listToTakeAway(tx: Tx, actor: Actor, now: Date): Promise<AccessView[]> {
  const tasks = await tx.fulfilmentTask.findMany({
    where: { does: 'revokeAccess', state: 'ready' },
    select: { grantId: true },
    take: 500,
  });
  const ids = tasks.flatMap((task) => task.grantId ?? []);
  const rows = await tx.accessGrant.findMany({
    where: { AND: [within(actor, now), { id: { in: ids }, endedAt: { not: null } }] },
    include: shown,
    orderBy: { endedAt: 'asc' },
    take: PAGE,
  });
  return viewsOf(tx, rows);
}

/** What this person holds and what they own, for their own page. */
export async function listOwnAccess(tx: Tx, actor: Actor): Promise<{ held: AccessView[]; owned: AccessView[] }> {
  const items = (await listInForce(tx, 'accessItem')).filter((one) => one.content.owner === actor.email);
  const order = { include: shown, orderBy: { until: 'asc' as const }, take: 200 };
  const [held, owned] = await Promise.all([
    tx.accessGrant.findMany({ where: { personId: actor.id, endedAt: null }, ...order }),
    tx.accessGrant.findMany({ where: { ruleId: { in: items.map((one) => one.ruleId) }, endedAt: null }, ...order }),
  ]);
  return { held: await viewsOf(tx, held), owned: await viewsOf(tx, owned) };
}
