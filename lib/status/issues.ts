import { subDays } from 'date-fns';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import type { Effect } from '@/lib/known-errors/schema';

const HISTORY_DAYS = 90;

export interface Issue {
  key: string;
  title: string;
  symptom: string;
  services: string[];
  effect: Effect;
  since: Date | null;
  notice: string | null;
  fixed: boolean;
}

/** Known errors that customers may read and that are not over: what is felt most stands first. */
export const listIssues = (tx: Tx, limit = 50): Promise<Issue[]> => tx.$queryRaw<Issue[]>`
  SELECT r.key, r.title, left(v.content ->> 'symptom', 300) AS symptom, v.content -> 'services' AS services,
    coalesce(k.effect, 'none') AS effect, k."effectSince" AS since, k.notice, k."fixedAt" IS NOT NULL AS fixed
  FROM "Rule" r JOIN "RuleVersion" v ON v.id = r."inForceId" LEFT JOIN "KnownError" k ON k."ruleId" = r.id
  WHERE r.kind = 'knownError' AND v.content ->> 'audience' = 'public' AND k."closedAt" IS NULL
  ORDER BY CASE k.effect WHEN 'outage' THEN 0 WHEN 'degraded' THEN 1 ELSE 2 END, k."fixedAt" IS NOT NULL, r.title LIMIT ${limit}`;

export interface Declared {
  id: string;
  at: Date;
  key: string;
  title: string;
  to: Effect;
  services: string[];
  said: string | null;
}

/** What was declared in the last months, newest first; what is internal by now is not told any more. */
export const listDeclared = (tx: Tx, now: Date, limit = 30): Promise<Declared[]> => tx.$queryRaw<Declared[]>`
  SELECT e.id, e.at, r.key, r.title, e.data ->> 'to' AS "to", e.reason AS said,
    coalesce((SELECT jsonb_agg(s.title ORDER BY s.title) FROM "Rule" s WHERE s.kind = 'service' AND e.data -> 'services' ? s.key), '[]') AS services
  FROM "Event" e JOIN "Rule" r ON r.id = e."subjectId" JOIN "RuleVersion" v ON v.id = r."inForceId"
  WHERE e.type = 'knownError.declared' AND e.at >= ${subDays(now, HISTORY_DAYS)} AND v.content ->> 'audience' = 'public'
  ORDER BY e.at DESC, e.id DESC LIMIT ${limit}`;

/** Keys of the services that somebody follows. */
export async function listFollowed(tx: Tx, actor: Actor): Promise<ReadonlySet<string>> {
  const rows = await tx.following.findMany({
    where: { personId: actor.id },
    select: { service: { select: { key: true } } },
  });
  return new Set(rows.map(({ service }) => service.key));
}
