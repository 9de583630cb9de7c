import { z } from 'zod';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { maySee } from '@/lib/rules/queries';
import { byReference } from '@/lib/rules/references';
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

/** Everything in force that the reader may see, or all of it, in the order in which one document stands on another. */
export async function exportRules(tx: Tx, reader?: { actor: Actor; now: Date }): Promise<RuleFile[]> {
  const rules = await tx.rule.findMany({
    where: { inForceId: { not: null } },
    include: { inForce: { select: { content: true } }, function: { select: { key: true } } },
    orderBy: [{ kind: 'asc' }, { key: 'asc' }],
  });
  const files = rules
    .filter(({ functionId }) => !reader || maySee(reader.actor, reader.now, functionId))
    .map(({ kind, key, title, function: desk, inForce }) => ({
      ...{ kind, key, title, function: desk?.key ?? null },
      content: (inForce?.content ?? {}) as Record<string, unknown>,
    }));
  const { ordered, circles } = byReference(files, pathOf);
  return [...ordered, ...circles.flat()];
}
