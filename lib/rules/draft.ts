import { defineAct } from '@/lib/act';
import type { Context } from '@/lib/context';
import { AppError, conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolveFunction } from '@/lib/people/resolve';
import { checkContent } from '@/lib/rules/checks';
import { alsoUnderWay } from '@/lib/rules/checks/nameable';
import { findRule, ruleRow } from '@/lib/rules/claim';
import { titleIn } from '@/lib/rules/content';
import { RULE_CAPABILITIES, RULE_KINDS } from '@/lib/rules/kinds';
import { contribute } from '@/lib/rules/rights';
import { DraftVersion } from '@/lib/rules/schema';
import type { Prisma, Rule, RuleVersion } from '@/prisma/generated/client';

/** Writes a new rule's first draft, or the next version of a rule there is. */
export const draftVersion = defineAct({
  name: 'rule.draft',
  capabilities: RULE_CAPABILITIES,
  schema: DraftVersion,
  target: (input) => input.key ?? input.kind,
  async run(ctx, input): Promise<{ rule: Rule; version: RuleVersion }> {
    const desk = input.function ? await resolveFunction(ctx.tx, input.function, 'function') : null;
    const key = input.key ?? soleKey(input, desk);
    const known = key ? await findRule(ctx, input.kind, key) : null;
    contribute(ctx, input.kind, known ? ruleRow(known) : { functionId: desk?.id ?? null });
    if (known && input.isNew) throw alreadyThere(known);
    const functionId = known ? known.functionId : (desk?.id ?? null);
    const start = input.content ?? (await earlier(ctx, known, input.like)) ?? (await contentInForce(ctx, known));
    const missing = known ? {} : unnamed(key, input.title ?? titleIn(start));
    const content = await checkContent(
      input.kind,
      start,
      { tx: ctx.tx, now: ctx.now, key, functionId },
      alsoUnderWay(ctx.tx),
    ).catch((failed) => {
      throw failed instanceof AppError && failed.fields ? invalid(missing, failed.fields) : failed;
    });
    if (Object.keys(missing).length > 0) throw invalid(missing);
    const rule = known ?? (await begin(ctx, input, input.title ?? titleIn(content) ?? key, key, functionId));
    const number = await nextNumber(ctx, rule, input.basedOn);
    const version = await ctx.tx.ruleVersion.create({
      data: {
        id: newId(ctx.now),
        ruleId: rule.id,
        number,
        content: content as Prisma.InputJsonValue,
        reason: input.reason ?? null,
        authorId: ctx.actor.id,
        authorLevel: ctx.decision?.level ?? null,
        createdAt: ctx.now,
      },
    });
    record(ctx, 'rule.drafted', {
      subjectId: rule.id,
      functionId,
      reason: input.reason,
      data: { kind: rule.kind, key, number },
    });
    return { rule, version };
  },
});

/** What a version said that is no longer in force, to be agreed anew. */
async function earlier(ctx: Context, rule: Rule | null, number: number | undefined): Promise<unknown> {
  if (number === undefined) return undefined;
  const found = rule
    ? await ctx.tx.ruleVersion.findUnique({ where: { ruleId_number: { ruleId: rule.id, number } } })
    : null;
  if (!found?.effectiveFrom)
    throw invalid({ like: `There is no version ${number} that was ever in force; choose one that was` });
  return found.content;
}

async function contentInForce(ctx: Context, rule: Rule | null): Promise<unknown> {
  if (!rule?.inForceId) throw invalid({ content: 'Nothing is in force to start from; write the content' });
  return (await ctx.tx.ruleVersion.findUniqueOrThrow({ where: { id: rule.inForceId } })).content;
}

/** What a new rule is not called yet: said together with all that its content lacks. */
const unnamed = (key: string, title: string | undefined): Record<string, string> => ({
  ...(title ? {} : { title: 'Give the new rule a title' }),
  ...(key ? {} : { key: 'Give it a key: lower-case words joined by hyphens' }),
});

/** Empty where a rule of this kind needs a key of its own. */
function soleKey({ kind }: DraftVersion, desk: { key: string } | null): string {
  if (!RULE_KINDS[kind].single) return '';
  const name = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return desk ? `${name}-${desk.key.toLowerCase()}` : name;
}

/** @throws CONFLICT where one of the kind is there already, INVALID where the key is one of a document out of sight */
async function begin(
  ctx: Context,
  { kind }: DraftVersion,
  title: string,
  key: string,
  functionId: string | null,
): Promise<Rule> {
  const other = RULE_KINDS[kind].single
    ? await ctx.tx.rule.findFirst({ where: { kind, functionId, retiredAt: null } })
    : null;
  if (other) throw alreadyThere(other);
  const data = { id: newId(ctx.now), kind, key, title, functionId, createdAt: ctx.now };
  // Somebody may be beginning the same one at this moment.
  const { count } = await ctx.tx.rule.createMany({ data, skipDuplicates: true });
  const there = await findRule(ctx, kind, key);
  if (there && count === 1) return there;
  throw there ? alreadyThere(there) : invalid({ key: `The key “${key}” is taken already; choose another one` });
}

const alreadyThere = ({ kind, key, title }: Rule) =>
  conflict(
    RULE_KINDS[kind].single
      ? `“${title}” is the one document of this kind here; draft its next version instead.`
      : `“${title}” has the key “${key}”; choose another key, or draft its next version instead.`,
    { key },
  );

/** @throws CONFLICT when the writer started from a version that is no longer in force, or their last draft still lies here */
async function nextNumber(ctx: Context, rule: Rule, basedOn: number | undefined): Promise<number> {
  const versions = await ctx.tx.ruleVersion.findMany({
    where: { ruleId: rule.id },
    select: { id: true, number: true, state: true, authorId: true },
    orderBy: { number: 'desc' },
  });
  const current = versions.find((version) => version.id === rule.inForceId)?.number ?? 0;
  if (basedOn !== undefined && basedOn !== current)
    throw conflict(
      `Version ${current} is in force by now; you started from version ${basedOn}. Compare the two first.`,
      {
        current,
        yours: basedOn,
      },
    );
  const mine = versions.find((version) => version.state === 'draft' && version.authorId === ctx.actor.id);
  if (mine)
    throw conflict(`Your draft, version ${mine.number}, is still open; go on with it or discard it.`, {
      number: mine.number,
    });
  return (versions[0]?.number ?? 0) + 1;
}
