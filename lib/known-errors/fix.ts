import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimError } from '@/lib/known-errors/claim';
import { FixError } from '@/lib/known-errors/schema';
import { ruleRow } from '@/lib/rules/claim';
import type { KnownError } from '@/prisma/generated/client';

/** Says that the fault is put right, or that it is back after all. */
export const fixError = defineAct({
  name: 'knownError.fix',
  capabilities: ['knownError.validate'],
  schema: FixError,
  target: (input) => input.key,
  async run(ctx, input): Promise<KnownError> {
    const { rule, standing } = await claimError(ctx, input.key);
    authorise(ctx, 'knownError.validate', ruleRow(rule));
    if (!rule.inForceId) throw conflict('It is only suspected; validate a version of it first.');
    const isFixed = standing.fixedAt !== null && standing.closedAt === null;
    if (isFixed === input.fixed && (input.fixed || standing.closedAt === null)) {
      ctx.unchanged = true;
      return standing;
    }
    if (input.fixed && standing.closedAt) throw conflict('It is closed already.');
    const about = { subjectId: rule.id, functionId: rule.functionId };
    const named = { kind: rule.kind, key: rule.key };
    record(ctx, input.fixed ? 'knownError.fixed' : 'knownError.reopened', {
      ...about,
      reason: input.note,
      data: named,
    });
    return ctx.tx.knownError.update({
      where: { ruleId: rule.id },
      data: input.fixed ? { fixedAt: ctx.now } : { fixedAt: null, closedAt: null },
    });
  },
});
