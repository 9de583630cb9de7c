import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimError } from '@/lib/known-errors/claim';
import { DeclareEffect } from '@/lib/known-errors/schema';
import { ruleRow } from '@/lib/rules/claim';
import { findInForce } from '@/lib/rules/in-force';
import type { KnownError } from '@/prisma/generated/client';

/** Declares what the services of a known error feel of it: that, and nothing else, is what the status page says. */
export const declareEffect = defineAct({
  name: 'knownError.declare',
  capabilities: ['knownError.validate'],
  schema: DeclareEffect,
  target: (input) => input.key,
  async run(ctx, input): Promise<KnownError> {
    const { rule, standing } = await claimError(ctx, input.key);
    authorise(ctx, 'knownError.validate', ruleRow(rule));
    const known = await findInForce(ctx.tx, 'knownError', rule.key);
    if (!known) throw conflict('It is only suspected; validate a version of it before people are told.');
    if (standing.closedAt) throw conflict('It is closed; open it again before people are told.');
    const { services } = known.content;
    if (input.effect !== 'none' && services.length === 0)
      throw invalid({ effect: 'It names no service that could feel it; add one in its next version first' });
    if (input.effect !== 'none' && known.content.audience !== 'public')
      throw invalid({ effect: 'It is internal; a public version is needed before the status page may name it' });
    const notice = input.effect === 'none' ? null : (input.notice ?? null);
    if (standing.effect === input.effect && standing.notice === notice) {
      ctx.unchanged = true;
      return standing;
    }
    record(ctx, 'knownError.declared', {
      subjectId: rule.id,
      functionId: rule.functionId,
      reason: notice,
      data: { kind: rule.kind, key: rule.key, from: standing.effect, to: input.effect, services },
    });
    return ctx.tx.knownError.update({
      where: { ruleId: rule.id },
      data: {
        effect: input.effect,
        effectSince: input.effect === 'none' ? null : (standing.effectSince ?? ctx.now),
        notice,
      },
    });
  },
});
