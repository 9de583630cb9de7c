import { z } from 'zod';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { perform } from '@/lib/perform';
import { contentHash, parseContent } from '@/lib/rules/content';
import { draftVersion } from '@/lib/rules/draft';
import type { RuleKind } from '@/lib/rules/kinds';
import { proposeVersion } from '@/lib/rules/propose';
import { KINDS, SLUGS } from '@/lib/rules/slugs';

/** One document in a file of its own: what it says, not who agreed to it. */
export const RuleFile = z.strictObject({
  kind: z.enum(KINDS, `The kind is one of: ${KINDS.join(', ')}`),
  key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'A key is lower-case words joined by hyphens'),
  title: z.string().min(1).max(120),
  /** Key of the function it holds for; null is the whole desk. */
  function: z.string().nullable().default(null),
  content: z.record(z.string(), z.unknown()),
});
export type RuleFile = z.infer<typeof RuleFile>;

export const pathOf = ({ kind, key }: Pick<RuleFile, 'kind' | 'key'>): string => `${SLUGS[kind]}/${key}.json`;

/** Everything that is in force, in the order in which one document stands on another. */
export async function exportRules(tx: Tx): Promise<RuleFile[]> {
  const rules = await tx.rule.findMany({
    where: { inForceId: { not: null } },
    include: { inForce: { select: { content: true } }, function: { select: { key: true } } },
    orderBy: [{ kind: 'asc' }, { key: 'asc' }],
  });
  return inOrder(
    rules.map(({ kind, key, title, function: desk, inForce }) => ({
      ...{ kind, key, title, function: desk?.key ?? null },
      content: (inForce?.content ?? {}) as Record<string, unknown>,
    })),
  );
}

/** What others name comes first, or its check would not find it. */
const GROUND: readonly RuleKind[] = ['calendar', 'waitingReasons', 'categories', 'priorityMatrix', 'serviceLevel'];
const weight = (kind: RuleKind) => (GROUND.includes(kind) ? GROUND.indexOf(kind) : kind === 'service' ? 50 : 99);
const inOrder = (files: RuleFile[]) =>
  files.sort((a, b) => weight(a.kind) - weight(b.kind) || (pathOf(a) < pathOf(b) ? -1 : 1));

export interface Imported {
  file: string;
  /** `same` says already what the file says; `refused` carries the reason. */
  outcome: 'same' | 'drafted' | 'proposed' | 'refused';
  number?: number;
  why?: string;
}

/**
 * Brings files in as drafts of one person, never straight into force: what differs from what is in force becomes the
 * next version, proposed where asked, and agreed by somebody else.
 */
export async function importRules(
  tx: Tx,
  { actor, now }: { actor: Actor; now: Date },
  files: readonly RuleFile[],
  { propose, dryRun = false }: { propose: string | null; dryRun?: boolean },
): Promise<Imported[]> {
  const outcomes: Imported[] = [];
  for (const { kind, key, title, function: desk, content } of inOrder([...files])) {
    const file = pathOf({ kind, key });
    const known = await tx.rule.findUnique({ where: { kind_key: { kind, key } }, include: { inForce: true } });
    if (known?.inForce && sameText(kind, known.inForce.content, content)) {
      outcomes.push({ file, outcome: 'same', number: known.inForce.number });
      continue;
    }
    if (dryRun) {
      outcomes.push({ file, outcome: propose ? 'proposed' : 'drafted' });
      continue;
    }
    const wish = {
      kind,
      key,
      title,
      function: desk,
      content,
      ...(known?.inForce ? { basedOn: known.inForce.number } : {}),
    };
    const drafted = await perform(draftVersion, { actor, now }, wish);
    if (!drafted.ok) {
      outcomes.push({ file, outcome: 'refused', why: drafted.error.message });
      continue;
    }
    const { id, number } = drafted.value.version;
    const proposed = propose ? await perform(proposeVersion, { actor, now }, { id, reason: propose }) : null;
    outcomes.push(
      proposed?.ok === false
        ? { file, outcome: 'refused', number, why: proposed.error.message }
        : { file, outcome: proposed ? 'proposed' : 'drafted', number },
    );
  }
  return outcomes;
}

/** Defaults that a file leaves out make no difference. */
function sameText(kind: RuleKind, inForce: unknown, written: unknown): boolean {
  try {
    return contentHash(parseContent(kind, inForce)) === contentHash(parseContent(kind, written));
  } catch {
    return false;
  }
}
