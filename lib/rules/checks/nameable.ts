import type { Tx } from '@/lib/context';
import type { Nameable } from '@/lib/rules/checks/checked';
import { type InForce, listInForce } from '@/lib/rules/in-force';
import { type ContentOf, RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';

/** What binds may stand only on what binds. */
export const inForceOnly =
  (tx: Tx): Nameable =>
  (kind) =>
    listInForce(tx, kind);

/** A draft may name another draft: both are decided before either binds. */
export const alsoUnderWay =
  (tx: Tx): Nameable =>
  async (kind) => [...(await listInForce(tx, kind)), ...(await underWay(tx, kind))];

async function underWay<K extends RuleKind>(tx: Tx, kind: K): Promise<InForce<K>[]> {
  const versions = await tx.ruleVersion.findMany({
    where: { state: { in: ['draft', 'proposed', 'agreed'] }, rule: { kind } },
    select: { id: true, number: true, content: true, rule: true },
    orderBy: { number: 'asc' },
  });
  return versions.flatMap(({ id, number, content, rule }) => {
    // A draft still changes under its id, so what was read of it is not kept.
    const read = RULE_KINDS[kind].schema.safeParse(content);
    if (!read.success) return [];
    const { key, title, functionId } = rule;
    return [{ ruleId: rule.id, key, title, functionId, versionId: id, number, content: read.data as ContentOf<K> }];
  });
}
