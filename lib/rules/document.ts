import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { decides } from '@/lib/csmg/modes';
import { reach } from '@/lib/csmg/reach';
import { decidersOf } from '@/lib/rules/deciders';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import { maySee } from '@/lib/rules/queries';
import { reachSql } from '@/lib/tickets/reach-sql';
import { Prisma, type Rule, type RuleVersion } from '@/prisma/generated/client';

const { sql, raw } = Prisma;
export const USES_CAP = 1000;

export interface VersionView extends Omit<RuleVersion, 'content'> {
  content: unknown;
  author: string;
  decider: string | null;
}

export interface RuleDocument {
  rule: Rule & { kind: RuleKind };
  function: { key: string; name: string } | null;
  owner: { id: string; name: string } | null;
  /** Newest first. */
  versions: VersionView[];
  inForce: VersionView | null;
  reviewDue: boolean;
}

/** One rule with all its versions; null when it is not there or out of sight. */
export async function findDocument(
  tx: Tx,
  actor: Actor,
  now: Date,
  kind: RuleKind,
  key: string,
): Promise<RuleDocument | null> {
  const found = await tx.rule.findUnique({
    where: { kind_key: { kind, key } },
    include: { versions: { orderBy: { number: 'desc' } }, function: { select: { key: true, name: true } } },
  });
  if (!found || !maySee(actor, now, found.functionId)) return null;
  const { versions, function: desk, ...rule } = found;
  const ids = [rule.ownerId, ...versions.flatMap((version) => [version.authorId, version.decidedById])];
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  const views = versions.map((version) => ({
    ...version,
    author: nameOf(version.authorId) ?? '',
    decider: nameOf(version.decidedById),
  }));
  return {
    rule,
    function: desk,
    owner: people.find((person) => person.id === rule.ownerId) ?? null,
    versions: views,
    inForce: views.find((version) => version.id === rule.inForceId) ?? null,
    reviewDue: rule.inForceId !== null && rule.reviewDate !== null && rule.reviewDate < now,
  };
}

export interface RuleRights {
  /** May draft and propose. */
  contribute: boolean;
  /** May decide on rules of this kind here, other people's texts. */
  decide: boolean;
  /** May review, hand over and retire it, which a level below proposes. */
  keep: boolean;
  apply: boolean;
  /** The levels that decide, for the line that teaches. */
  holds: readonly number[];
}

export function rightsOn(actor: Actor, now: Date, rule: { kind: RuleKind; functionId: string | null }): RuleRights {
  const row = { functionId: rule.functionId };
  const decision = can(actor, RULE_KINDS[rule.kind].capability, now, row, { ownWork: false });
  const drafting = can(actor, RULE_KINDS[rule.kind].drafting, now, row);
  return {
    contribute: drafting.allowed || drafting.mode === 'propose',
    decide: decides(decision.mode),
    keep: decision.allowed,
    apply: can(actor, 'promise.recompute', now, row).allowed,
    holds: decision.holds,
  };
}

/** Who may settle a version, and whether this actor is one of them: what the buttons and the line below them say. */
export async function deciding(
  tx: Tx,
  actor: Actor,
  now: Date,
  { rule, version }: { rule: Rule; version: VersionView },
): Promise<{ mine: boolean; may: boolean; solo: boolean; names: string[] }> {
  const mine = version.authorId === actor.id;
  const deciders = await decidersOf(tx, { rule, version }, now);
  const named = deciders.people.some((person) => person.id === actor.id);
  return {
    mine,
    may: mine ? deciders.by === 'solo' && named : rightsOn(actor, now, rule).decide || named,
    solo: deciders.by === 'solo',
    names: deciders.people.map((person) => person.name),
  };
}

const PINS: Partial<Record<RuleKind, string>> = {
  calendar: '"calendarVersionId"',
  serviceLevel: '"serviceLevelVersionId"',
  ladder: '"ladderVersionId"',
  service: '"serviceVersionId"',
  routing: '"routingVersionId"',
  priorityMatrix: '"matrixVersionId"',
};

/** Kinds that a ticket uses beside its promise: which tickets did, by version. */
const TOLD: Partial<Record<RuleKind, (id: string) => Prisma.Sql>> = {
  wording: (id) => sql`SELECT m."ticketId" FROM "Message" m WHERE m."wordingVersionId" = ${id}::uuid`,
  procedure: (id) => sql`SELECT u."ticketId" FROM "ProcedureRun" u WHERE u."versionId" = ${id}::uuid`,
  article: (id) => sql`SELECT u."ticketId" FROM "UsedArticle" u WHERE u."versionId" = ${id}::uuid`,
  knownError: (id) => sql`SELECT m."ticketId" FROM "MatchedError" m WHERE m."versionId" = ${id}::uuid`,
  survey: (id) => sql`SELECT a."ticketId" FROM "SurveyAsk" a WHERE a."versionId" = ${id}::uuid AND a.state = 'asked'
    UNION SELECT g."ticketId" FROM "Rating" g WHERE g."surveyVersionId" = ${id}::uuid`,
};

/** How many tickets this actor sees were done under each version, at most 1000 each; nothing for kinds that are not pinned. */
export async function countUses(
  tx: Tx,
  actor: Actor,
  now: Date,
  { rule, versions }: RuleDocument,
): Promise<Map<string, number>> {
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const pin = PINS[rule.kind];
  const uses = new Map<string, number>();
  const told = TOLD[rule.kind];
  if (!pin && !told) return uses;
  for (const { id, state } of versions) {
    if (state === 'draft' || state === 'proposed') continue;
    const used = pin ? sql`t.${raw(pin)} = ${id}::uuid` : sql`t.id IN (${told?.(id)})`;
    const [row] = await tx.$queryRaw<{ count: bigint }[]>(
      sql`SELECT count(*) AS count FROM (SELECT 1 FROM "Ticket" t WHERE ${used} AND ${sight} LIMIT ${USES_CAP}) x`,
    );
    uses.set(id, Number(row?.count ?? 0));
  }
  return uses;
}

export interface TrailEntry {
  id: string;
  at: Date;
  type: string;
  actor: string;
  actorKind: string;
  level: number | null;
  reason: string | null;
  data: Record<string, unknown>;
}

/** What readers do with a document is counted, not told. */
const PASSING = ['article.rated', 'knownError.meToo', 'service.followed', 'service.unfollowed'];

/** Everything that happened to a rule, newest first. */
export async function decisionTrail(tx: Tx, ruleId: string, limit = 100): Promise<TrailEntry[]> {
  const events = await tx.event.findMany({
    where: { subjectId: ruleId, type: { notIn: PASSING } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  const people = await tx.person.findMany({
    where: { id: { in: events.flatMap((event) => (event.actorId ? [event.actorId] : [])) } },
    select: { id: true, name: true },
  });
  return events.map(({ id, at, type, actorId, actorKind, actorLevel, reason, data }) => ({
    ...{ id, at, type, reason, actorKind, level: actorLevel },
    actor: people.find((person) => person.id === actorId)?.name ?? '',
    data: data as Record<string, unknown>,
  }));
}

/** Whether this actor may begin a rule of this kind in any of their functions. */
export const mayBegin = (actor: Actor, now: Date, kind: RuleKind): boolean => {
  const decision = can(actor, RULE_KINDS[kind].drafting, now);
  return decision.allowed || decision.mode === 'propose';
};
