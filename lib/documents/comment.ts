import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { CommentOnDocument, CommentOnProposal } from '@/lib/documents/schema';
import { invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { inSight, loadMatter } from '@/lib/proposals/claim';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import type { Comment } from '@/prisma/generated/client';

/** Says something about a document; any level may, and whoever decides reads it. */
export const commentOnDocument = defineAct({
  name: 'document.comment',
  capabilities: ['document.comment'],
  schema: CommentOnDocument,
  target: (input) => input.key,
  async run(ctx, { kind, key, number, body }): Promise<Comment> {
    const rule = await claimRule(ctx, kind, key);
    authorise(ctx, 'document.comment', ruleRow(rule));
    const version = number
      ? await ctx.tx.ruleVersion.findUnique({ where: { ruleId_number: { ruleId: rule.id, number } } })
      : null;
    if (number && !version) throw invalid({ number: `There is no version ${number} of it` });
    const about = { subjectId: rule.id, functionId: rule.functionId };
    record(ctx, 'rule.commented', { ...about, reason: body, data: { kind, key, number: number ?? null } });
    return write(ctx, body, { ruleId: rule.id, versionId: version?.id ?? null });
  },
});

/** The same about what somebody proposes. */
export const commentOnProposal = defineAct({
  name: 'proposal.comment',
  capabilities: ['document.comment'],
  schema: CommentOnProposal,
  target: (input) => input.proposal,
  async run(ctx, { proposal: id, body }): Promise<Comment> {
    const matter = await loadMatter(ctx.tx, id);
    if (!matter || !inSight(ctx, matter)) throw notFound('proposal');
    const { ticketId, functionId } = matter.proposal;
    authorise(ctx, 'document.comment', { functionId });
    const ticket = ticketId && functionId ? { id: ticketId, functionId } : undefined;
    record(ctx, 'proposal.commented', { ticket, functionId, subjectId: id, reason: body, data: { proposalId: id } });
    return write(ctx, body, { proposalId: id });
  },
});

const write = (ctx: Context, body: string, about: Partial<Comment>): Promise<Comment> =>
  ctx.tx.comment.create({
    data: {
      ...about,
      id: newId(ctx.now),
      personId: ctx.actor.id,
      level: ctx.decision?.level ?? null,
      body,
      at: ctx.now,
    },
  });
