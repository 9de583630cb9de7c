import { defineAct } from '@/lib/act';
import { hashPassword } from '@/lib/auth/password';
import type { Context } from '@/lib/context';
import { conflict, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { agreeFoundingRules } from '@/lib/people/agree-founding-rules';
import { nameOrganisation } from '@/lib/people/organisation-name';
import { dropSetupCode, isSetupCode } from '@/lib/people/setup';
import { SetUpDesk } from '@/lib/people/setup-schema';

const FOUNDED = 'Founding mode: the first holder of level 6, confirmed by nobody above.';

/** Makes a desk without people into one with its first administrator, first level 6, function and rules; once. */
export const setUpDesk = defineAct({
  name: 'desk.setUp',
  capabilities: [],
  schema: SetUpDesk,
  async run(ctx, input): Promise<{ adminId: string; leadId: string }> {
    // Two people with the code at the same moment: the second finds people here.
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('desk.setUp', 0))`;
    if (await ctx.tx.person.findFirst({ where: { kind: 'person' } })) throw conflict('This desk is set up already.');
    if (!(await isSetupCode(ctx.tx, input.code)))
      throw invalid({ code: 'This is not the set-up code that was shown last' });
    const adminId = await addFounder(ctx, input.admin, true, input.timeZone);
    const leadId = input.lead ? await addFounder(ctx, input.lead, false, input.timeZone) : adminId;
    const functionId = await addFunction(ctx, input, leadId);
    await agreeFoundingRules(ctx, { functionId, functionKey: input.functionKey, leadId, timeZone: input.timeZone });
    await nameOrganisation(ctx.tx, input.organisation);
    await dropSetupCode(ctx.tx);
    return { adminId, leadId };
  },
});

async function addFounder(ctx: Context, founder: SetUpDesk['admin'], admin: boolean, timeZone: string) {
  const { name, email, password } = founder;
  const person = await ctx.tx.person.create({
    data: {
      id: newId(ctx.now),
      name,
      email,
      admin,
      timeZone,
      passwordHash: await hashPassword(password),
      createdAt: ctx.now,
    },
  });
  record(ctx, 'person.added', { subjectId: person.id, data: { name } });
  return person.id;
}

async function addFunction(ctx: Context, input: SetUpDesk, leadId: string): Promise<string> {
  const [functionId, teamId, holdingId] = [newId(ctx.now), newId(ctx.now), newId(ctx.now)];
  const { functionKey: key, functionName: name, timeZone } = input;
  await ctx.tx.function.create({
    data: { id: functionId, key, name, isDefault: true, timeZone, number: { create: {} } },
  });
  await ctx.tx.team.create({
    data: { id: teamId, functionId, key: `${key.toLowerCase()}-desk`, name, members: { create: { personId: leadId } } },
  });
  await ctx.tx.function.update({ where: { id: functionId }, data: { defaultTeamId: teamId } });
  await ctx.tx.levelHolding.create({
    data: {
      id: holdingId,
      personId: leadId,
      functionId,
      level: 6,
      from: ctx.now,
      grantedById: leadId,
      selfApproved: true,
      note: FOUNDED,
      createdAt: ctx.now,
    },
  });
  record(ctx, 'function.added', { subjectId: functionId, functionId, data: { key } });
  record(ctx, 'team.added', { subjectId: teamId, functionId, data: { key: `${key.toLowerCase()}-desk` } });
  record(ctx, 'level.granted', {
    subjectId: leadId,
    functionId,
    reason: FOUNDED,
    data: { holdingId, level: 6, from: ctx.now.toISOString(), to: null, selfApproved: true },
  });
  return functionId;
}
