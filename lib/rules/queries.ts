import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { functionsHeld, isStaff } from '@/lib/csmg/actor';
import { inReach, reach } from '@/lib/csmg/reach';
import type { RuleKind } from '@/lib/rules/kinds';
import type { RegisterState } from '@/lib/rules/schema';
import type { Prisma, VersionState } from '@/prisma/generated/client';

export interface RegisterQuery {
  kind: RuleKind;
  q?: string;
  state?: RegisterState;
  /** Id of whoever answers for it. */
  owner?: string;
  after?: string;
  limit?: number;
}

export interface RegisterRow {
  id: string;
  kind: RuleKind;
  key: string;
  title: string;
  function: { key: string; name: string } | null;
  owner: string | null;
  reviewDate: Date | null;
  reviewDue: boolean;
  retired: boolean;
  inForce: { number: number; from: Date | null } | null;
  /** Versions that are not decided yet or wait for their date. */
  pending: { number: number; state: VersionState }[];
}

/** The rules this actor may read: of the whole desk and of their functions, or all of them. */
function sight(actor: Actor, now: Date): Prisma.RuleWhereInput {
  const area = reach(actor, 'rules.view', now);
  if (area.scope === 'none' || !isStaff(actor, now)) return { id: { in: [] } };
  if (area.everywhere || inReach(area, { functionId: 'any' })) return {};
  return { OR: [{ functionId: null }, { functionId: { in: functionsHeld(actor, now) } }] };
}

const OPEN: VersionState[] = ['draft', 'proposed', 'agreed'];

function stateWhere(state: RegisterState | undefined, now: Date): Prisma.RuleWhereInput {
  switch (state) {
    case 'inForce':
      return { inForceId: { not: null } };
    case 'waiting':
      return { versions: { some: { state: { in: ['proposed', 'agreed'] } } } };
    case 'draft':
      return { versions: { some: { state: 'draft' } } };
    case 'reviewDue':
      return { inForceId: { not: null }, reviewDate: { lt: now } };
    case 'retired':
      return { retiredAt: { not: null } };
    default:
      return {};
  }
}

/** The register of one kind by title, page by page. */
export async function listRules(
  tx: Tx,
  actor: Actor,
  now: Date,
  query: RegisterQuery,
): Promise<{ items: RegisterRow[]; next: string | null }> {
  const limit = Math.min(query.limit ?? 50, 200);
  const after = query.after
    ? await tx.rule.findUnique({ where: { id: query.after }, select: { id: true, title: true } })
    : null;
  const words = query.q?.trim();
  const matches: Prisma.RuleWhereInput = words
    ? { OR: [{ title: { contains: words, mode: 'insensitive' } }, { key: { contains: words.toLowerCase() } }] }
    : {};
  const beyond: Prisma.RuleWhereInput = after
    ? { OR: [{ title: { gt: after.title } }, { title: after.title, id: { gt: after.id } }] }
    : {};
  const rules = await tx.rule.findMany({
    where: {
      kind: query.kind,
      ...(query.owner ? { ownerId: query.owner } : {}),
      AND: [sight(actor, now), stateWhere(query.state, now), matches, beyond],
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    include: {
      function: { select: { key: true, name: true } },
      inForce: { select: { number: true, effectiveFrom: true } },
      versions: { where: { state: { in: OPEN } }, select: { number: true, state: true }, orderBy: { number: 'desc' } },
    },
  });
  const owners = await tx.person.findMany({
    where: { id: { in: rules.flatMap((rule) => (rule.ownerId ? [rule.ownerId] : [])) } },
    select: { id: true, name: true },
  });
  const items = rules.slice(0, limit).map((rule) => ({
    ...{ id: rule.id, kind: rule.kind, key: rule.key, title: rule.title, reviewDate: rule.reviewDate },
    function: rule.function,
    owner: owners.find((owner) => owner.id === rule.ownerId)?.name ?? null,
    reviewDue: rule.inForceId !== null && rule.reviewDate !== null && rule.reviewDate < now,
    retired: rule.retiredAt !== null,
    inForce: rule.inForce && { number: rule.inForce.number, from: rule.inForce.effectiveFrom },
    pending: rule.versions,
  }));
  return { items, next: rules.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Whoever answers for a rule of this kind, by name: what the register is narrowed to. */
export async function listOwners(tx: Tx, actor: Actor, now: Date, kind: RuleKind) {
  const rules = await tx.rule.findMany({
    where: { kind, ownerId: { not: null }, AND: [sight(actor, now)] },
    select: { ownerId: true },
    distinct: ['ownerId'],
    take: 100,
  });
  return tx.person.findMany({
    where: { id: { in: rules.flatMap(({ ownerId }) => ownerId ?? []) } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
}

export interface KindSummary {
  kind: RuleKind;
  inForce: number;
  waiting: number;
  reviewDue: number;
}

/** What stands in each register, for the page that opens them. */
export async function summariseKinds(tx: Tx, actor: Actor, now: Date): Promise<KindSummary[]> {
  const seen = sight(actor, now);
  const by = async (where: Prisma.RuleWhereInput) =>
    tx.rule.groupBy({ by: ['kind'], where: { AND: [seen, where] }, _count: { _all: true } });
  const [inForce, waiting, due] = await Promise.all([
    by(stateWhere('inForce', now)),
    by(stateWhere('waiting', now)),
    by(stateWhere('reviewDue', now)),
  ]);
  const kinds = [...new Set([...inForce, ...waiting, ...due].map((row) => row.kind))];
  const count = (rows: typeof inForce, kind: RuleKind) => rows.find((row) => row.kind === kind)?._count._all ?? 0;
  return kinds.map((kind) => ({
    kind,
    inForce: count(inForce, kind),
    waiting: count(waiting, kind),
    reviewDue: count(due, kind),
  }));
}

/** Whether this actor may read a rule of this function. */
export const maySee = (actor: Actor, now: Date, functionId: string | null): boolean =>
  inReach(reach(actor, 'rules.view', now), { functionId }) && isStaff(actor, now);

export interface PendingVersion {
  id: string;
  kind: RuleKind;
  key: string;
  title: string;
  number: number;
  state: VersionState;
  author: string;
  authorLevel: number | null;
  reason: string | null;
  effectiveFrom: Date | null;
  createdAt: Date;
  functionId: string | null;
  authorId: string;
  decideBy: Date | null;
  overdue: boolean;
}

/** Versions that wait for a decision or for their date, oldest first: what those who decide look at. */
export async function listPending(tx: Tx, actor: Actor, now: Date, limit = 50): Promise<PendingVersion[]> {
  const versions = await tx.ruleVersion.findMany({
    where: { state: { in: ['proposed', 'agreed'] }, rule: sight(actor, now) },
    include: { rule: { select: { kind: true, key: true, title: true, functionId: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  const authors = await tx.person.findMany({
    where: { id: { in: versions.map((version) => version.authorId) } },
    select: { id: true, name: true },
  });
  return versions.map(
    ({ rule, id, number, state, authorId, authorLevel, reason, effectiveFrom, createdAt, decideBy }) => ({
      ...{ id, number, state, authorId, authorLevel, reason, effectiveFrom, createdAt, decideBy },
      overdue: state === 'proposed' && decideBy !== null && decideBy < now,
      ...rule,
      author: authors.find((author) => author.id === authorId)?.name ?? '',
    }),
  );
}
