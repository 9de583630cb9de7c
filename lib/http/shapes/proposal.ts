import { z } from '@hono/zod-openapi';
import { At, MaybeAt } from '@/lib/http/shapes/common';
import type { ProposalView } from '@/lib/proposals/queries';

export const ProposalShape = z
  .object({
    id: z.uuid(),
    state: z.enum(['submitted', 'accepted', 'returned', 'rejected', 'withdrawn']),
    act: z.string(),
    capability: z.string(),
    label: z.string(),
    target: z.string(),
    ticket: z.string().nullable(),
    input: z.record(z.string(), z.unknown()),
    reason: z.string(),
    author: z.object({ id: z.uuid(), name: z.string(), level: z.int().nullable() }),
    decider: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    decision: z.string().nullable(),
    createdAt: At,
    reviewBy: At,
    decidedAt: MaybeAt,
    overdue: z.boolean(),
  })
  .openapi('Proposal');

export const presentProposal = (proposal: ProposalView) => {
  const { id, state, act, capability, label, target, ticket, input, reason, decision, createdAt, reviewBy } = proposal;
  const { authorId, author, authorLevel, deciderId, decider, decidedAt, overdue } = proposal;
  return {
    ...{ id, state, act, capability, label, target, ticket: ticket?.reference ?? null, input, reason },
    author: { id: authorId, name: author, level: authorLevel },
    decider: deciderId ? { id: deciderId, name: decider } : null,
    ...{ decision, createdAt, reviewBy, decidedAt, overdue },
  };
};
