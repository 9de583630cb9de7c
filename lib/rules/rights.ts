import { addHours } from 'date-fns';
import { authorise, refused } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { can, type Row } from '@/lib/csmg/can';
import { decides } from '@/lib/csmg/modes';
import { refusal } from '@/lib/csmg/refusal';
import { AppError } from '@/lib/errors';
import type { ClaimedVersion } from '@/lib/rules/claim';
import { ruleRow } from '@/lib/rules/claim';
import { decidersOf } from '@/lib/rules/deciders';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';

/** To draft and to propose takes a propose cell or better. @throws FORBIDDEN that teaches */
export function contribute(ctx: Context, kind: RuleKind, row: Row): void {
  const decision = can(ctx.actor, RULE_KINDS[kind].drafting, ctx.now, row);
  ctx.decision = decision;
  if (!decision.allowed && decision.mode !== 'propose') throw refused(decision);
}

/** A decision on a rule as it stands, such as to retire it; who may only propose is offered that. @throws FORBIDDEN */
export function authoriseDeciding(ctx: Context, kind: RuleKind, row: Row): void {
  // The document stands already: whoever wrote it decides no text of their own here.
  authorise(ctx, RULE_KINDS[kind].capability, row, { ownWork: false });
}

/**
 * A decision on a version: approve or own, and never the author's, also not as somebody's deputy (behaviour 77).
 * With nobody of the deciding level left the next level up decides, and at the very top the solo rule holds (3D-0.9).
 * @throws FORBIDDEN naming who decides
 */
export async function decideVersion(ctx: Context, claimed: ClaimedVersion): Promise<{ selfApproved: boolean }> {
  const { rule, version } = claimed;
  const { capability } = RULE_KINDS[rule.kind];
  const isAuthor = version.authorId === ctx.actor.id;
  const decision = can(ctx.actor, capability, ctx.now, ruleRow(rule), { ownWork: isAuthor });
  ctx.decision = decision;
  if (!isAuthor && decides(decision.mode)) return { selfApproved: false };
  const deciders = await decidersOf(ctx.tx, claimed, ctx.now);
  const mine = ctx.actor.kind === 'person' && deciders.people.some((person) => person.id === ctx.actor.id);
  if (mine && deciders.by === 'next-up') return { selfApproved: false };
  if (mine && deciders.by === 'solo') return cooledOff(ctx, claimed);
  if (!isAuthor) throw refused(decision);
  const teaching = refusal({ ...decision, allowed: false, mode: 'none', failed: 'notOwnWork', ask: true });
  const next = deciders.people.map((person) => person.name);
  throw new AppError(
    'FORBIDDEN',
    next.length > 0 ? `${teaching.sentence} Ask ${next.join(' or ')}.` : teaching.sentence,
    {
      refusal: teaching,
      detail: { deciders: next },
    },
  );
}

/** Alone at the top, one may decide on one's own text after a day, and it stays marked as self-approved (3E-14). */
async function cooledOff(ctx: Context, { rule, version }: ClaimedVersion): Promise<{ selfApproved: boolean }> {
  const proposed = await ctx.tx.event.findFirst({
    where: { subjectId: rule.id, type: 'rule.proposed', data: { path: ['number'], equals: version.number } },
    orderBy: { at: 'desc' },
    select: { at: true },
  });
  const free = addHours(proposed?.at ?? version.createdAt, 24);
  if (ctx.now < free)
    throw new AppError(
      'FORBIDDEN',
      'Nobody else is left to decide. You may agree to your own text 24 hours after proposing it; it will be marked as self-approved.',
      { detail: { from: free.toISOString() } },
    );
  return { selfApproved: true };
}
