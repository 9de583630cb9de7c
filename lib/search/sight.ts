import { listServicesFor } from '@/lib/catalogue/queries';
import type { Tx } from '@/lib/context';
import { type Actor, functionsHeld, isStaff } from '@/lib/csmg/actor';
import type { Capability } from '@/lib/csmg/capabilities';
import { inReach, type Reach, reach } from '@/lib/csmg/reach';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

export interface Sight {
  /** Which rows of "SearchDocument" d this reader may know of at all. */
  documents: Prisma.Sql;
  /** Whether they also read what stays inside the desk. */
  inside: boolean;
}

/** What is kept may be a step behind; a version that no longer binds is never shown. */
const NOW_IN_FORCE = sql`EXISTS (SELECT 1 FROM "Rule" i WHERE i."inForceId" = d."versionId")`;

/** The desk's documents by their own rights, of the whole desk or of one's functions, as their registers show them. */
function ofTheDesk(actor: Actor, now: Date, capability: Capability): Prisma.Sql {
  const area: Reach = reach(actor, capability, now);
  if (area.scope === 'none') return sql`FALSE`;
  if (area.everywhere || inReach(area, { functionId: 'any' })) return sql`TRUE`;
  const held = functionsHeld(actor, now);
  const own =
    held.length > 0 ? sql`d."functionId" IN (${join(held.map((id) => sql`${id}::uuid`))})` : Prisma.sql`FALSE`;
  return sql`(d."functionId" IS NULL OR ${own})`;
}

/** Every branch of a search reads through this: what is not in it is not found, counted, suggested or used to correct. */
export async function sightOf(tx: Tx, actor: Actor | null, now: Date): Promise<Sight> {
  if (actor && isStaff(actor, now)) {
    const documents = sql`(CASE WHEN d.kind IN ('article', 'knownError') THEN ${ofTheDesk(actor, now, 'article.read')}
      OR (d.open AND ${mayReadPublic(actor, now) ? sql`TRUE` : sql`FALSE`}) ELSE ${ofTheDesk(actor, now, 'rules.view')} END)`;
    return { documents: sql`(${NOW_IN_FORCE} AND ${documents})`, inside: true };
  }
  return { documents: sql`(${NOW_IN_FORCE} AND ${await ofThePortal(tx, actor, now)})`, inside: false };
}

/** Published answers, and the services this person may ask for. */
async function ofThePortal(tx: Tx, actor: Actor | null, now: Date): Promise<Prisma.Sql> {
  const services = (await listServicesFor(actor, now, tx)).map(({ key }) => key);
  const asked = sql`(d.kind = 'service' AND EXISTS (SELECT 1 FROM "Rule" r WHERE r.id = d."ruleId" AND r.key = ANY(${services})))`;
  if (!actor || !mayReadPublic(actor, now)) return asked;
  return sql`((d.kind IN ('article', 'knownError') AND d.open) OR ${asked})`;
}

const mayReadPublic = (actor: Actor, now: Date) => reach(actor, 'article.readPublic', now).scope !== 'none';
