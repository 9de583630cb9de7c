import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { LENDING_LEVEL, LENDING_LEVELS } from '@/lib/csmg/delegating';
import { isEdition } from '@/lib/csmg/edition';
import { Prisma } from '@/prisma/generated/client';

/** The setting that says which wording of the skill the desk runs by. */
export const EDITION_KEY = 'sfia.edition';

/** By id or mail address; with the number of a session only while that session has not been ended. */
type Who = { id: string; session?: number } | { email: string };

/** Dates inside JSON come as text. */
interface ActorRow extends Omit<Actor, 'holdings' | 'delegations' | 'email' | 'edition'> {
  email: string | null;
  edition: unknown;
  holdings: {
    functionId: string;
    level: number;
    from: string;
    to: string | null;
    forId: string | null;
    forName: string | null;
  }[];
  lent: {
    capability: string;
    functionId: string;
    teamId: string;
    from: string;
    to: string;
    lenderId: string;
    lenderName: string;
  }[];
}

/**
 * Reads who acts from the database, at this moment: a demotion or a revoked deputy grant bites at once. One question
 * instead of one a relation, because every page and every request asks it.
 */
export async function loadActor(tx: Tx, who: Who, now: Date): Promise<Actor | null> {
  const [row] = await tx.$queryRaw<ActorRow[]>`
    SELECT p.id, p.name, p.email, p.kind::text AS kind, p."timeZone", p.admin, p.auditor, p."organisationId",
      coalesce(o.shares, FALSE) AS "sharesOrganisation",
      (SELECT s.value FROM "Setting" s WHERE s.key = ${EDITION_KEY}) AS edition,
      (SELECT coalesce(json_agg(json_build_object('functionId', h."functionId", 'level', h.level, 'from', h."from", 'to', h."to",
          'forId', d.id, 'forName', d.name) ORDER BY h.id), '[]')
        FROM "LevelHolding" h LEFT JOIN "Person" d ON d.id = h."deputyForId"
        WHERE h."personId" = p.id AND (h."to" IS NULL OR h."to" > ${now})) AS holdings,
      (SELECT coalesce(json_agg(json_build_object('capability', l.capability, 'functionId', t."functionId", 'teamId', t.id,
          'from', l."from", 'to', l."to", 'lenderId', g.id, 'lenderName', g.name) ORDER BY l.id), '[]')
        FROM "Delegation" l JOIN "Team" t ON t.id = l."teamId" JOIN "Person" g ON g.id = l."lenderId"
        WHERE l."personId" = p.id AND l."to" > ${now} AND g.active
          AND (SELECT count(*) FROM "TeamMember" m WHERE m."teamId" = t.id AND m."personId" IN (p.id, g.id)) = 2
          AND EXISTS (SELECT 1 FROM "LevelHolding" h WHERE h."personId" = g.id AND h."functionId" = t."functionId"
            AND h."deputyForId" IS NULL AND h.level = ANY(${LENDING_LEVELS}) AND h."from" <= ${now}
            AND (h."to" IS NULL OR h."to" > ${now}))) AS lent,
      ARRAY(SELECT m."teamId"::text FROM "TeamMember" m WHERE m."personId" = p.id) AS "teamIds",
      ARRAY(SELECT b."personId"::text FROM "Buddy" b
        WHERE b."buddyId" = p.id AND b."from" <= ${now} AND (b."to" IS NULL OR b."to" > ${now})) AS "buddyOf",
      ARRAY(SELECT r.id::text FROM "Person" r WHERE r."managerId" = p.id) AS "managerOf"
    FROM "Person" p LEFT JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE p.active AND ${whoSql(who)}`;
  if (!row) return null;
  const { lent, ...person } = row;
  return {
    ...person,
    email: row.email ?? '',
    edition: isEdition(row.edition) ? row.edition : undefined,
    holdings: row.holdings.map(({ functionId, level, from, to, forId, forName }) => ({
      ...{ functionId, level: level as Actor['holdings'][number]['level'] },
      ...{ from: new Date(from), to: to === null ? null : new Date(to) },
      deputyFor: forId === null ? null : { personId: forId, name: forName ?? '' },
    })),
    delegations: lent.map(({ from, to, lenderId, lenderName, ...one }) => ({
      ...{ ...one, level: LENDING_LEVEL, from: new Date(from), to: new Date(to) },
      deputyFor: { personId: lenderId, name: lenderName },
    })),
  };
}

function whoSql(who: Who) {
  if ('email' in who) return Prisma.sql`p.email = ${who.email}`;
  const known = Prisma.sql`p.id = ${who.id}::uuid`;
  return who.session === undefined ? known : Prisma.sql`${known} AND p."sessionVersion" = ${who.session}::int`;
}

/** Jobs, imports and the clock act as this person (row of the first migration). */
export const SYSTEM_ACTOR: Actor = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Sextant',
  email: '',
  kind: 'system',
  timeZone: 'UTC',
  admin: false,
  auditor: false,
  organisationId: null,
  sharesOrganisation: false,
  holdings: [],
  teamIds: [],
  buddyOf: [],
  managerOf: [],
};
