import type { Actor } from '@/lib/csmg/actor';
import type { Capability } from '@/lib/csmg/capabilities';
import { reach } from '@/lib/csmg/reach';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

/** A reach over rules `r`, which know a function or none; visitors reach nothing. */
function within(actor: Actor | null, capability: Capability, now: Date): Prisma.Sql {
  const area = actor ? reach(actor, capability, now) : null;
  if (!area || area.scope === 'none') return sql`FALSE`;
  if (area.everywhere) return sql`TRUE`;
  if (area.functionIds.length === 0) return sql`FALSE`;
  return sql`(r."functionId" IS NULL OR r."functionId" IN (${join(area.functionIds.map((id) => sql`${id}::uuid`))}))`;
}

/** Articles `r` inside the desk that this actor may read. */
export const insideArticles = (actor: Actor | null, now: Date) => within(actor, 'article.read', now);
/** Known errors `r` inside the desk that this actor may read. */
export const insideErrors = (actor: Actor | null, now: Date) => within(actor, 'rules.view', now);

/** What may be read of a version `v` of a rule `r`: public by everybody, internal by level (behaviour 81). */
export const readable = (actor: Actor | null, now: Date): Prisma.Sql => sql`(v.content ->> 'audience' = 'public'
  OR (r.kind = 'article' AND ${insideArticles(actor, now)}) OR (r.kind = 'knownError' AND ${insideErrors(actor, now)}))`;
