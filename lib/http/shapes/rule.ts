import { z } from '@hono/zod-openapi';
import { At, MaybeAt } from '@/lib/http/shapes/common';
import type { RuleDocument, VersionView } from '@/lib/rules/document';
import { KINDS } from '@/lib/rules/slugs';

const VersionShape = z
  .object({
    id: z.uuid(),
    number: z.int(),
    state: z.string(),
    author: z.string(),
    createdAt: At,
    reason: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decision: z.string().nullable(),
    effectiveFrom: MaybeAt,
    effectiveTo: MaybeAt,
  })
  .openapi('RuleVersion');

export const RuleShape = z
  .object({
    kind: z.enum(KINDS),
    key: z.string(),
    title: z.string(),
    function: z.string().nullable(),
    owner: z.string().nullable(),
    reviewDate: MaybeAt,
    retiredAt: MaybeAt,
    inForce: z.int().nullable().describe('Number of the version that binds now'),
    content: z.record(z.string(), z.unknown()).nullable().describe('What that version says'),
    versions: z.array(VersionShape).describe('Newest first'),
    unchanged: z.boolean().optional(),
  })
  .openapi('Rule');

/** What a reader did to an article, who need not see the document of the desk. */
export const ArticleSaidShape = z.object({ key: z.string(), unchanged: z.boolean().optional() }).openapi('ArticleSaid');

const at = (moment: Date | null) => moment?.toISOString() ?? null;

const presentVersion = (version: VersionView) => ({
  ...{ id: version.id, number: version.number, state: version.state, author: version.author },
  ...{ createdAt: version.createdAt.toISOString(), reason: version.reason },
  ...{ decidedBy: version.decider, decision: version.decision },
  ...{ effectiveFrom: at(version.effectiveFrom), effectiveTo: at(version.effectiveTo) },
});

/** A document without the texts that are still being written. */
export const presentRule = ({ rule, function: desk, owner, inForce, versions }: RuleDocument) => ({
  ...{ kind: rule.kind, key: rule.key, title: rule.title, function: desk?.key ?? null, owner: owner?.name ?? null },
  ...{ reviewDate: at(rule.reviewDate), retiredAt: at(rule.retiredAt) },
  ...{ inForce: inForce?.number ?? null, content: inForce?.content ?? null },
  versions: versions.map(presentVersion),
});
