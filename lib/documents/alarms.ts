import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { listToDecide } from '@/lib/proposals/queries';
import type { RuleKind } from '@/lib/rules/kinds';
import { maySee } from '@/lib/rules/queries';

interface OnRule {
  kind: RuleKind;
  key: string;
  title: string;
}
export type Alarm =
  | ({ why: 'decision'; id: string; since: Date; number: number } & OnRule)
  | ({ why: 'review'; id: string; since: Date } & OnRule)
  | { why: 'proposal'; id: string; since: Date; title: string };

const SHOWN = 30;

/** What waited too long, longest first: proposals nobody decided, reviews nobody held. */
export async function listAlarms(tx: Tx, actor: Actor, now: Date): Promise<Alarm[]> {
  const onRule = { select: { kind: true, key: true, title: true, functionId: true } } as const;
  const versions = await tx.ruleVersion.findMany({
    where: { state: 'proposed', decideBy: { lt: now } },
    select: { id: true, number: true, decideBy: true, rule: onRule },
    orderBy: { decideBy: 'asc' },
    take: SHOWN,
  });
  const reviews = await tx.rule.findMany({
    where: { inForceId: { not: null }, reviewDate: { lt: now } },
    select: { id: true, reviewDate: true, ...onRule.select },
    orderBy: { reviewDate: 'asc' },
    take: SHOWN,
  });
  const proposals = (await listToDecide(tx, actor, now, { limit: SHOWN })).items.filter(({ overdue }) => overdue);
  const alarms: Alarm[] = [
    ...versions.flatMap(({ id, number, decideBy, rule: { functionId, ...rule } }): Alarm[] =>
      decideBy && maySee(actor, now, functionId) ? [{ why: 'decision', id, number, since: decideBy, ...rule }] : [],
    ),
    ...reviews.flatMap(({ reviewDate, functionId, ...rule }): Alarm[] =>
      reviewDate && maySee(actor, now, functionId) ? [{ why: 'review', since: reviewDate, ...rule }] : [],
    ),
    ...proposals.map(({ id, label, reviewBy }): Alarm => ({ why: 'proposal', id, title: label, since: reviewBy })),
  ];
  return alarms.sort((a, b) => a.since.getTime() - b.since.getTime());
}
