import type { Tx } from '@/lib/context';
import type { InForce } from '@/lib/rules/in-force';
import { listInForce, pinnedVersion, soleInForce } from '@/lib/rules/in-force';
import type { ContentOf } from '@/lib/rules/kinds';

export interface TeamChoice {
  key: string;
  name: string;
  functionId: string;
  functionKey: string;
  functionName: string;
}

/** Every team one may name, by function. */
export const listTeams = (tx: Tx): Promise<TeamChoice[]> => tx.$queryRaw<TeamChoice[]>`
  SELECT t.key, t.name, f.id AS "functionId", f.key AS "functionKey", f.name AS "functionName"
  FROM "Team" t JOIN "Function" f ON f.id = t."functionId" WHERE t.active AND f.active ORDER BY f.key, t.name`;

export interface PersonChoice {
  id: string;
  name: string;
  level: number;
  /** Open tickets owned now, and the most that should be. */
  load: number;
  cap: number;
  inTeam: boolean;
}

/** Who holds a level in a function now, with what they carry: the ticket's team first, then whoever has most room. */
export const listHolders = (tx: Tx, functionId: string, teamId: string | null, now: Date): Promise<PersonChoice[]> =>
  tx.$queryRaw<PersonChoice[]>`
    SELECT p.id, p.name, p.cap, held.level, owned.load,
      EXISTS (SELECT 1 FROM "TeamMember" m WHERE m."personId" = p.id AND m."teamId" = ${teamId}::uuid) AS "inTeam"
    FROM "Person" p
    JOIN LATERAL (
      SELECT max(h.level)::int AS level FROM "LevelHolding" h
      WHERE h."personId" = p.id AND h."functionId" = ${functionId}::uuid AND h."deputyForId" IS NULL AND h."from" <= ${now} AND (h."to" IS NULL OR h."to" > ${now})
    ) held ON held.level IS NOT NULL
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS load FROM "Ticket" t
      WHERE t."assigneeId" = p.id AND t.state IN ('new', 'open', 'waiting', 'held', 'approval')
    ) owned
    WHERE p.active AND p.kind = 'person'
    ORDER BY "inTeam" DESC, owned.load - p.cap, p.name LIMIT 100`;

/** Whoever works at the desk, or audits it, and is not let into this confidential ticket: those of its function first. */
export const listNotLetIn = (tx: Tx, ticket: { id: string; requesterId: string; functionId: string }, now: Date) =>
  tx.$queryRaw<{ id: string; name: string; level: number | null; place: string | null }[]>`
    SELECT p.id, p.name, held.level, held.place
    FROM "Person" p
    LEFT JOIN LATERAL (
      SELECT h.level, f.name AS place, f.id = ${ticket.functionId}::uuid AS here FROM "LevelHolding" h JOIN "Function" f ON f.id = h."functionId"
      WHERE h."personId" = p.id AND h."from" <= ${now} AND (h."to" IS NULL OR h."to" > ${now})
      ORDER BY here DESC, h.level DESC LIMIT 1
    ) held ON TRUE
    WHERE p.active AND (held.level IS NOT NULL OR p.auditor) AND p.id <> ${ticket.requesterId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Participant" x WHERE x."ticketId" = ${ticket.id}::uuid AND x."personId" = p.id AND x.role = 'named')
    ORDER BY held.here DESC NULLS LAST, p.name LIMIT 200`;

/** Somebody of a level who could do what the asker's does not carry: the name that a refusal gives. */
export const listWhoCould = (tx: Tx, functionId: string, levels: readonly number[], now: Date) =>
  tx.$queryRaw<{ id: string; name: string; level: number }[]>`
    SELECT p.id, p.name, h.level FROM "Person" p JOIN "LevelHolding" h ON h."personId" = p.id
    WHERE p.active AND h."functionId" = ${functionId}::uuid AND h.level = ANY(${[...levels]}::int[]) AND h."from" <= ${now} AND (h."to" IS NULL OR h."to" > ${now})
    ORDER BY h.level, p.name LIMIT 40`;

/** Names of the services in force, for filters: their content is not read. */
export const listServiceNames = (tx: Tx): Promise<{ key: string; title: string }[]> => tx.$queryRaw`
  SELECT key, title FROM "Rule" WHERE kind = 'service' AND "inForceId" IS NOT NULL ORDER BY title`;

export const listServices = (tx: Tx): Promise<InForce<'service'>[]> => listInForce(tx, 'service');
export const listReasons = async (tx: Tx, functionId: string) =>
  (await soleInForce(tx, 'waitingReasons', functionId)).content.reasons;
export const listCategories = async (tx: Tx, functionId: string) =>
  (await soleInForce(tx, 'categories', functionId)).content.categories;

/** Approved wording that fits: for this service, or for any. */
export async function listWordings(tx: Tx, serviceKey: string | null): Promise<InForce<'wording'>[]> {
  const all = await listInForce(tx, 'wording');
  const fits = ({ content }: InForce<'wording'>) =>
    content.services.length === 0 || (serviceKey !== null && content.services.includes(serviceKey));
  const special = ({ content }: InForce<'wording'>) => (content.services.length > 0 ? 0 : 1);
  return all.filter(fits).sort((a, b) => special(a) - special(b));
}

/** The two questions as they were agreed when the ticket was logged, else as they stand. */
export async function findMatrix(
  tx: Tx,
  functionId: string,
  matrixVersionId?: string | null,
): Promise<ContentOf<'priorityMatrix'>> {
  return matrixVersionId
    ? pinnedVersion(tx, 'priorityMatrix', matrixVersionId)
    : (await soleInForce(tx, 'priorityMatrix', functionId)).content;
}
