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

const inForceSelect = {
  id: true,
  key: true,
  title: true,
  functionId: true,
  inForce: { select: { id: true, number: true, content: true } },
} as const;

export async function listInForce<K extends RuleKind>(
  tx: Tx,
  kind: K,
  where: { key?: string } = {},
): Promise<InForce<K>[]> {
  const rules = await tx.rule.findMany({
    where: { kind, inForceId: { not: null }, ...where },
    select: inForceSelect,
    orderBy: { title: 'asc' },
  });
  return rules.flatMap(({ id, key, title, functionId, inForce }) =>
    inForce
      ? [
          {
            ruleId: id,
            key,
            title,
            functionId,
            versionId: inForce.id,
            number: inForce.number,
            content: contentOf(kind, inForce.id, inForce.content),
          },
        ]
      : [],
  );
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
