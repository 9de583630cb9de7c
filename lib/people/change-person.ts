import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { isUniqueViolation } from '@/lib/db/transaction';
import { conflict, invalid, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { cardFields } from '@/lib/people/card';
import { validAt } from '@/lib/people/holdings';
import { ChangePerson } from '@/lib/people/schema';
import type { Person } from '@/prisma/generated/client';

const ACCOUNT = ['email', 'admin', 'auditor'];
/** Who approves for somebody, and whose tickets they share, is never their own choice. */
const PLACE = ['organisationId', 'managerId'];

/** Keeps an account: the contact card by the desk, address and kind of actor by the administrator, the cap by who plans. */
export const changePerson = defineAct({
  name: 'person.change',
  capabilities: ['people.manage', 'contact.edit'],
  schema: ChangePerson,
  target: (input) => input.person,
  async run(ctx, { person: id, version, email, admin, auditor, ...card }) {
    const person = await ctx.tx.person.findUnique({ where: { id } });
    if (!person || person.kind === 'system') throw notFound('person');
    const wanted = { ...(await cardFields(ctx, card, id)), email, admin, auditor };
    const fields = Object.entries(wanted).filter(
      ([field, value]) => value !== undefined && value !== person[field as keyof typeof person],
    );
    const names = fields.map(([field]) => field);
    await authoriseFields(ctx, person, names);
    if (version !== undefined && version !== person.version) {
      throw conflict(
        `This card has changed since you looked: you saw version ${version}, it is at ${person.version}.`,
        { yours: version, current: person.version },
      );
    }
    if (fields.length === 0) {
      ctx.unchanged = true;
      return person;
    }
    if (admin === false && person.admin) await keepAnAdmin(ctx, id);
    record(ctx, 'person.changed', { subjectId: id, data: { fields: names } });
    return ctx.tx.person
      .update({ where: { id }, data: { ...Object.fromEntries(fields), version: { increment: 1 } } })
      .catch((error) => {
        if (isUniqueViolation(error, 'email'))
          throw conflict(`Somebody has the address ${email} already.`, { field: 'email' });
        throw error;
      });
  },
});

/** Each field asks the right that carries it; an administrator keeps whole accounts, caps excepted. */
async function authoriseFields(ctx: Context, person: Person, names: string[]): Promise<void> {
  if (names.includes('cap')) {
    const held = await ctx.tx.levelHolding.findFirst({
      where: { personId: person.id, deputyForId: null, ...validAt(ctx.now) },
      orderBy: { level: 'desc' },
    });
    authorise(ctx, 'rota.publish', { functionId: held?.functionId ?? null });
  }
  const manages = can(ctx.actor, 'people.manage', ctx.now, {}).allowed;
  if (manages || names.some((name) => ACCOUNT.includes(name))) authorise(ctx, 'people.manage', {});
  else if (names.length === 0 || names.some((name) => name !== 'cap')) {
    authorise(ctx, 'contact.edit', { requesterId: person.id });
    if (person.id === ctx.actor.id && names.some((name) => PLACE.includes(name)))
      throw invalid({
        [names.includes('managerId') ? 'manager' : 'organisation']: 'A colleague or the administrator changes this',
      });
  }
}

async function keepAnAdmin(ctx: Context, id: string): Promise<void> {
  const others = await ctx.tx.person.count({ where: { admin: true, active: true, id: { not: id } } });
  if (others === 0) throw invalid({ admin: 'Somebody has to keep the accounts; name another administrator first' });
}
