import { addMonths } from 'date-fns';
import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { foundingRules } from '@/lib/people/founding-rules';
import { RULE_KINDS } from '@/lib/rules/kinds';
import type { Prisma } from '@/prisma/generated/client';

interface Founded {
  functionId: string;
  functionKey: string;
  leadId: string;
  timeZone: string;
}

/** Puts the first rules in force in the name of the first level 6, marked self-approved: nobody else could decide. */
export async function agreeFoundingRules(ctx: Context, founded: Founded): Promise<void> {
  const { functionId, leadId } = founded;
  for (const { kind, key, title, content } of foundingRules(founded.functionKey, founded.timeZone)) {
    const [ruleId, versionId] = [newId(ctx.now), newId(ctx.now)];
    const { schema, reviewMonths } = RULE_KINDS[kind];
    await ctx.tx.rule.create({
      data: {
        id: ruleId,
        kind,
        key,
        title,
        ownerId: leadId,
        reviewDate: addMonths(ctx.now, reviewMonths),
        createdAt: ctx.now,
        versions: {
          create: {
            id: versionId,
            number: 1,
            content: schema.parse(content) as Prisma.InputJsonValue,
            state: 'inForce',
            authorId: leadId,
            authorLevel: 6,
            decidedById: leadId,
            decidedAt: ctx.now,
            effectiveFrom: ctx.now,
            selfApproved: true,
            createdAt: ctx.now,
          },
        },
      },
    });
    await ctx.tx.rule.update({ where: { id: ruleId }, data: { inForceId: versionId } });
    if (kind === 'calendar') await ctx.tx.function.update({ where: { id: functionId }, data: { calendarId: ruleId } });
    record(ctx, 'rule.putInForce', { subjectId: ruleId, data: { kind, key, number: 1 } });
  }
}
