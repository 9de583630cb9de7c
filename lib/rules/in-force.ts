import type { Tx } from '@/lib/context';
import { AppError } from '@/lib/errors';
import { type ContentOf, RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';

/** A rule with the one version that binds new work now. */
export interface InForce<K extends RuleKind = RuleKind> {
  ruleId: string;
  key: string;
  title: string;
  functionId: string | null;
  versionId: string;
  number: number;
  content: ContentOf<K>;
}

// Agreed versions never change, so parsed content is kept by id for the life of the process.
const parsed = new Map<string, unknown>();
const KEPT = 2000;

function contentOf<K extends RuleKind>(kind: K, versionId: string, raw: unknown): ContentOf<K> {
  const known = parsed.get(versionId);
  if (known !== undefined) return known as ContentOf<K>;
  const content = RULE_KINDS[kind].schema.parse(raw) as ContentOf<K>;
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(versionId, content);
  return content;
}

type Bound = Omit<InForce, 'content'>;

/** What is in force now. Contents known already are not read again: every write of a ticket asks this several times. */
export async function listInForce<K extends RuleKind>(
  tx: Tx,
  kind: K,
  where: { key?: string } = {},
): Promise<InForce<K>[]> {
  const bound = await tx.$queryRaw<Bound[]>`
    SELECT r.id AS "ruleId", r.key, r.title, r."functionId", v.id AS "versionId", v.number
    FROM "Rule" r JOIN "RuleVersion" v ON v.id = r."inForceId"
    WHERE r.kind = ${kind}::"RuleKind" AND (${where.key ?? null}::text IS NULL OR r.key = ${where.key ?? null})
    ORDER BY r.title`;
  return withContent(tx, kind, bound);
}

/** What was in force at an instant, retired and superseded versions included: what work logged then goes by. */
export async function listInForceAt<K extends RuleKind>(tx: Tx, kind: K, at: Date): Promise<InForce<K>[]> {
  const bound = await tx.$queryRaw<Bound[]>`
    SELECT r.id AS "ruleId", r.key, r.title, r."functionId", v.id AS "versionId", v.number
    FROM "Rule" r JOIN "RuleVersion" v ON v."ruleId" = r.id
    WHERE r.kind = ${kind}::"RuleKind" AND v.state IN ('inForce', 'superseded', 'retired')
      AND v."effectiveFrom" <= ${at} AND (v."effectiveTo" IS NULL OR v."effectiveTo" > ${at})
    ORDER BY r.title`;
  return withContent(tx, kind, bound);
}

async function withContent<K extends RuleKind>(tx: Tx, kind: K, bound: readonly Bound[]): Promise<InForce<K>[]> {
  const unknown = bound.filter(({ versionId }) => !parsed.has(versionId)).map(({ versionId }) => versionId);
  const read = unknown.length > 0 ? await tx.ruleVersion.findMany({ where: { id: { in: unknown } } }) : [];
  const fresh = new Map(read.map(({ id, content }) => [id, content]));
  return bound.map((rule) => ({ ...rule, content: contentOf(kind, rule.versionId, fresh.get(rule.versionId)) }));
}

export async function findInForce<K extends RuleKind>(tx: Tx, kind: K, key: string): Promise<InForce<K> | null> {
  return (await listInForce(tx, kind, { key }))[0] ?? null;
}

/** The function's own document of a kind that stands alone, else the organisation's. @throws UNAVAILABLE when neither is in force */
export async function soleInForce<K extends RuleKind>(tx: Tx, kind: K, functionId: string): Promise<InForce<K>> {
  const all = await listInForce(tx, kind);
  const found = all.find((rule) => rule.functionId === functionId) ?? all.find((rule) => rule.functionId === null);
  if (!found)
    throw new AppError(
      'UNAVAILABLE',
      `No ${kind} is in force for this function; a level-5 colleague has to agree one first.`,
    );
  return found;
}

/** The content a ticket was promised under, whatever is in force today. */
export async function pinnedVersion<K extends RuleKind>(tx: Tx, kind: K, versionId: string): Promise<ContentOf<K>> {
  const known = parsed.get(versionId);
  if (known !== undefined) return known as ContentOf<K>;
  const version = await tx.ruleVersion.findUniqueOrThrow({ where: { id: versionId }, select: { content: true } });
  return contentOf(kind, versionId, version.content);
}
