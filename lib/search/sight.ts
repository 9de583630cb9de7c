import { listServicesFor } from '@/lib/catalogue/queries';
import type { Tx } from '@/lib/context';
import { type Actor, isStaff } from '@/lib/csmg/actor';
import { insideArticles, insideErrors } from '@/lib/knowledge/sight';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;

export interface Sight {
  /** Which rows of "SearchDocument" d this reader may know of at all. */
  documents: Prisma.Sql;
  /** Whether they also read what stays inside the desk. */
  inside: boolean;
}

/** What is kept may be a step behind: a version that no longer binds, or an error that is closed, is not found. */
const among = (seen: Prisma.Sql) => sql`EXISTS (SELECT 1 FROM "Rule" r WHERE r."inForceId" = d."versionId" AND ${seen}
  AND NOT EXISTS (SELECT 1 FROM "KnownError" k WHERE k."ruleId" = r.id AND k."closedAt" IS NOT NULL))`;

const PUBLIC = sql`(r.kind IN ('article', 'knownError') AND d.open)`;

/** Every branch of a search reads through this: what is not in it is not found, counted, suggested or used to correct. */
export async function sightOf(tx: Tx, actor: Actor | null, now: Date): Promise<Sight> {
  if (!actor || !isStaff(actor, now)) return { documents: await ofThePortal(tx, actor, now), inside: false };
  const [articles, rules] = [insideArticles(actor, now), insideErrors(actor, now)];
  const documents = among(sql`(${PUBLIC} OR CASE WHEN r.kind = 'article' THEN ${articles} ELSE ${rules} END)`);
  return { documents, inside: true };
}

/** What anybody may read: published answers. */
export const PUBLIC_SIGHT: Sight = { documents: among(PUBLIC), inside: false };

/** Published answers, and the services this person may ask for: what the portal finds, for people of the desk too. */
export async function portalSight(tx: Tx, actor: Actor | null, now: Date): Promise<Sight> {
  return { documents: await ofThePortal(tx, actor, now), inside: false };
}

async function ofThePortal(tx: Tx, actor: Actor | null, now: Date): Promise<Prisma.Sql> {
  const services = (await listServicesFor(actor, now, tx)).map(({ key }) => key);
  return among(sql`(${PUBLIC} OR (r.kind = 'service' AND r.key = ANY(${services})))`);
}
