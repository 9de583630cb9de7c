import type { Tx } from '@/lib/context';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Names of the people, teams, functions and promises that these events speak of by id, in one question. */
export async function eventNames(
  tx: Tx,
  events: readonly { data: Record<string, unknown> }[],
): Promise<Record<string, string>> {
  const ids = [...new Set(events.flatMap(({ data }) => Object.values(data)))].filter(
    (value): value is string => typeof value === 'string' && UUID.test(value),
  );
  if (ids.length === 0) return {};
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM "Person" WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM "Team" WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM "Function" WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT v.id, r.title || ', version ' || v.number FROM "RuleVersion" v JOIN "Rule" r ON r.id = v."ruleId" WHERE v.id = ANY(${ids}::uuid[])`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
