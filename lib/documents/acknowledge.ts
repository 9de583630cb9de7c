import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { questionsOf } from '@/lib/documents/questions';
import { Acknowledge } from '@/lib/documents/schema';
import { conflict, invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { claimRule, ruleRow } from '@/lib/rules/claim';
import type { Acknowledgement } from '@/prisma/generated/client';

/** Confirms that a version was read, by answering what it asks; a wrong answer says which, and nothing is kept. */
export const acknowledgeDocument = defineAct({
  name: 'document.acknowledge',
  capabilities: ['document.acknowledge'],
  schema: Acknowledge,
  target: (input) => input.key,
  async run(ctx, { kind, key, number, answers }): Promise<Acknowledgement> {
    const rule = await claimRule(ctx, kind, key);
    authorise(ctx, 'document.acknowledge', ruleRow(rule));
    const version = await ctx.tx.ruleVersion.findUnique({ where: { ruleId_number: { ruleId: rule.id, number } } });
    if (!version) throw notFound('version');
    if (version.id !== rule.inForceId)
      throw conflict(`Version ${number} is not in force; read the one that is, and acknowledge that.`);
    const questions = questionsOf(version.content);
    if (questions.length === 0) throw conflict('This version asks for no acknowledgement.');
    const where = { versionId_personId: { versionId: version.id, personId: ctx.actor.id } };
    const known = await ctx.tx.acknowledgement.findUnique({ where });
    if (known) {
      ctx.unchanged = true;
      return known;
    }
    const wrong = questions.flatMap(({ right }, index) => (answers[index] === right ? [] : [index]));
    if (wrong.length > 0)
      throw invalid(
        Object.fromEntries(
          wrong.map((index) => [
            `answers.${index}`,
            (answers[index] ?? -1) < 0 ? 'Choose an answer' : 'The document says otherwise; read it again',
          ]),
        ),
      );
    const { id: subjectId, functionId } = rule;
    record(ctx, 'rule.acknowledged', { subjectId, functionId, data: { kind, key, number } });
    return ctx.tx.acknowledgement.create({
      data: { versionId: version.id, personId: ctx.actor.id, level: ctx.decision?.level ?? null, at: ctx.now },
    });
  },
});
