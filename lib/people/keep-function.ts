import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { isUniqueViolation } from '@/lib/db/transaction';
import { conflict, invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolveTeam } from '@/lib/people/resolve';
import { AddFunction, ChangeFunction } from '@/lib/people/schema';

export const addFunction = defineAct({
  name: 'function.add',
  capabilities: ['function.manage'],
  schema: AddFunction,
  target: (input) => input.key,
  async run(ctx, input) {
    authorise(ctx, 'function.manage', {});
    const isDefault = (await ctx.tx.function.count({ where: { isDefault: true } })) === 0;
    const desk = await ctx.tx.function.create({ data: { id: newId(ctx.now), ...input, isDefault } }).catch((error) => {
      if (isUniqueViolation(error, 'key'))
        throw conflict(`The key ${input.key} is taken; it is never used twice.`, { field: 'key' });
      throw error;
    });
    await ctx.tx.ticketNumber.create({ data: { functionId: desk.id } });
    record(ctx, 'function.added', { subjectId: desk.id, functionId: desk.id, data: { key: desk.key } });
    return desk;
  },
});

/** The key stays for ever: references are built from it. */
export const changeFunction = defineAct({
  name: 'function.change',
  capabilities: ['function.manage'],
  schema: ChangeFunction,
  target: (input) => input.function,
  async run(ctx, { function: id, calendar, defaultTeam, isDefault, ...plain }) {
    authorise(ctx, 'function.manage', { functionId: id });
    const desk = await ctx.tx.function.findUnique({ where: { id } });
    if (!desk) throw notFound('function');
    if (desk.isDefault && plain.active === false)
      throw invalid({ active: 'The default function takes what nobody routes; make another one the default first' });
    const team = defaultTeam ? await resolveTeam(ctx.tx, defaultTeam, 'defaultTeam') : null;
    if (team && team.functionId !== id) throw invalid({ defaultTeam: `${team.name} does not belong to ${desk.name}` });
    const hours = calendar
      ? await ctx.tx.rule.findUnique({ where: { kind_key: { kind: 'calendar', key: calendar } } })
      : null;
    if (calendar && !hours?.inForceId) throw invalid({ calendar: `No calendar “${calendar}” is in force` });
    const wanted = {
      ...plain,
      ...(defaultTeam === undefined ? {} : { defaultTeamId: team?.id ?? null }),
      ...(calendar === undefined ? {} : { calendarId: hours?.id ?? null }),
      ...(isDefault ? { isDefault } : {}),
    };
    const fields = Object.entries(wanted).filter(
      ([field, value]) => value !== undefined && value !== desk[field as keyof typeof desk],
    );
    if (fields.length === 0) {
      ctx.unchanged = true;
      return desk;
    }
    if (isDefault) await ctx.tx.function.updateMany({ where: { isDefault: true }, data: { isDefault: false } });
    record(ctx, 'function.changed', {
      subjectId: id,
      functionId: id,
      data: { fields: fields.map(([field]) => field) },
    });
    return ctx.tx.function.update({ where: { id }, data: Object.fromEntries(fields) });
  },
});
