import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { isUniqueViolation } from '@/lib/db/transaction';
import { conflict, invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolveFunction, resolvePerson } from '@/lib/people/resolve';
import { AddTeam, ChangeTeam, TeamMembership } from '@/lib/people/schema';

export const addTeam = defineAct({
  name: 'team.add',
  capabilities: ['team.manage'],
  schema: AddTeam,
  target: (input) => input.key,
  async run(ctx, input) {
    const desk = await resolveFunction(ctx.tx, input.function, 'function');
    authorise(ctx, 'team.manage', { functionId: desk.id });
    const team = await ctx.tx.team
      .create({ data: { id: newId(ctx.now), key: input.key, name: input.name, functionId: desk.id } })
      .catch((error) => {
        if (isUniqueViolation(error, 'key'))
          throw conflict(`The key ${input.key} is taken; choose another one.`, { field: 'key' });
        throw error;
      });
    record(ctx, 'team.added', { subjectId: team.id, functionId: desk.id, data: { key: team.key } });
    return team;
  },
});

export const changeTeam = defineAct({
  name: 'team.change',
  capabilities: ['team.manage'],
  schema: ChangeTeam,
  target: (input) => input.team,
  async run(ctx, { team: id, ...wanted }) {
    const team = await ctx.tx.team.findUnique({ where: { id }, include: { defaultOf: true } });
    if (!team) throw notFound('team');
    authorise(ctx, 'team.manage', { functionId: team.functionId });
    if (wanted.active === false && team.defaultOf)
      throw invalid({
        active: `${team.name} takes what ${team.defaultOf.name} gets by default; choose another default first`,
      });
    const fields = Object.entries(wanted).filter(
      ([field, value]) => value !== undefined && value !== team[field as keyof typeof team],
    );
    if (fields.length === 0) {
      ctx.unchanged = true;
      return team;
    }
    record(ctx, 'team.changed', {
      subjectId: id,
      functionId: team.functionId,
      data: { fields: fields.map(([field]) => field) },
    });
    return ctx.tx.team.update({ where: { id }, data: Object.fromEntries(fields) });
  },
});

export const keepMember = defineAct({
  name: 'team.member',
  capabilities: ['team.manage'],
  schema: TeamMembership,
  target: (input) => input.team,
  async run(ctx, { team: teamId, person: named, remove }) {
    const team = await ctx.tx.team.findUnique({ where: { id: teamId } });
    if (!team) throw notFound('team');
    authorise(ctx, 'team.manage', { functionId: team.functionId });
    const person = await resolvePerson(ctx.tx, named, 'person');
    const key = { teamId, personId: person.id };
    const member = await ctx.tx.teamMember.findUnique({ where: { teamId_personId: key } });
    if (Boolean(member) !== remove) {
      ctx.unchanged = true;
      return team;
    }
    if (remove) await ctx.tx.teamMember.delete({ where: { teamId_personId: key } });
    else await ctx.tx.teamMember.create({ data: key });
    record(ctx, remove ? 'team.memberRemoved' : 'team.memberAdded', {
      subjectId: person.id,
      functionId: team.functionId,
      data: { teamId },
    });
    return team;
  },
});
