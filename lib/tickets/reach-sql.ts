import type { Reach, SomeReach } from '@/lib/csmg/reach';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;
const any = (parts: Prisma.Sql[]): Prisma.Sql => (parts.length > 0 ? sql`(${join(parts, ' OR ')})` : sql`FALSE`);
const among = (column: Prisma.Sql, ids: readonly string[]): Prisma.Sql[] =>
  ids.length > 0 ? [sql`${column} IN (${join(ids.map((id) => sql`${id}::uuid`))})`] : [];
const takesPart = (personId: string) =>
  sql`EXISTS (SELECT 1 FROM "Participant" p WHERE p."ticketId" = t.id AND p."personId" = ${personId}::uuid)`;
const partakes = (personId: string) =>
  sql`EXISTS (SELECT 1 FROM "Participant" p WHERE p."ticketId" = t.id AND p."personId" = ${personId}::uuid AND p.role <> 'named')`;
/** Read once a query, not once a row: few people are ever asked to agree. */
const asked = (personId: string) =>
  sql`t.id = ANY(ARRAY(SELECT a."ticketId" FROM "ApprovalAsk" a WHERE a.state <> 'dropped' AND (a."personId" = ${personId}::uuid OR a."delegateId" = ${personId}::uuid)))`;

/**
 * A reach as the condition of a query over "Ticket" t. It says what `inReach` says of one row (parity is tested on
 * random rows), so that a list, a count and a search never show what the page would refuse.
 */
export function reachSql(area: Reach): Prisma.Sql {
  if (area.scope === 'none') return sql`FALSE`;
  const within = any(withinParts(area));
  const open = openSql(area);
  // An OR is tried from the left: what a function carries is a comparison, what a person is tied to is a look-up a row.
  return any([open === null ? within : sql`(${within} AND ${open})`, ...tiedParts(area)]);
}

/** The same over rows that are known to be of these functions: where the reach holds all of them, no row is asked. */
export function reachSqlIn(functionIds: readonly string[], area: Reach): Prisma.Sql {
  if (area.scope === 'none') return sql`FALSE`;
  const holds = (ids: readonly string[]) => functionIds.every((id) => ids.includes(id));
  const whole = area.everywhere || holds(area.functionIds);
  return whole && (area.confidential === 'all' || holds(area.confidential)) ? sql`TRUE` : reachSql(area);
}

function tiedParts(area: SomeReach): Prisma.Sql[] {
  const me = sql`${area.personId}::uuid`;
  const parts: Prisma.Sql[] = [];
  if (area.requester) parts.push(sql`t."requesterId" = ${me}`);
  if (area.approver) parts.push(asked(area.personId));
  if (area.involved) parts.push(takesPart(area.personId));
  else if (area.participant) parts.push(partakes(area.personId));
  if (area.involved && area.works) parts.push(sql`t."assigneeId" = ${me}`);
  return parts;
}

function withinParts(area: SomeReach): Prisma.Sql[] {
  if (area.everywhere) return [sql`TRUE`];
  const me = sql`${area.personId}::uuid`;
  const author = sql`coalesce(t."loggedById", t."requesterId")`;
  const inside = (ids: readonly string[], more: Prisma.Sql[]) =>
    ids.length > 0 && more.length > 0 ? [sql`(${join([...among(sql`t."functionId"`, ids), ...more], ' AND ')})`] : [];
  return [
    ...among(sql`t."functionId"`, area.functionIds),
    ...area.teams.flatMap(({ functionIds, teamIds }) =>
      inside(functionIds, [any([sql`t."teamId" IS NULL`, ...among(sql`t."teamId"`, teamIds)])]),
    ),
    ...inside(area.ownIn, [sql`${author} = ${me}`]),
    ...inside(area.assignedIn, [sql`t."assigneeId" = ${me}`]),
    ...(area.buddies ? inside(area.buddies.functionIds, among(author, area.buddies.personIds)) : []),
    ...(area.organisationId ? [sql`t."organisationId" = ${area.organisationId}::uuid`] : []),
  ];
}

/**
 * Null when nothing confidential is closed to this reach. What a tie opens by itself is not said a second time: each
 * look-up is planned anew with every query.
 */
function openSql(area: SomeReach): Prisma.Sql | null {
  if (area.confidential === 'all') return null;
  const me = sql`${area.personId}::uuid`;
  return any([
    sql`NOT t.confidential`,
    ...among(sql`t."functionId"`, area.confidential),
    ...(area.requester ? [] : [sql`t."requesterId" = ${me}`]),
    ...(area.works && !area.involved ? [sql`t."assigneeId" = ${me}`] : []),
    ...(area.approver ? [] : [asked(area.personId)]),
    ...(area.involved ? [] : [takesPart(area.personId)]),
  ]);
}
