import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { isUniqueViolation } from '@/lib/db/transaction';
import { conflict, notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { cardFields } from '@/lib/people/card';
import { ChangePerson } from '@/lib/people/schema';

/** Keeps an account: contact card by the desk, address and kind of actor by the administrator. */
export const changePerson = defineAct({
  name: 'person.change',
  capabilities: ['people.manage', 'contact.edit'],
  schema: ChangePerson,
  target: (input) => input.person,
  async run(ctx, { person: id, version, email, admin, auditor, ...card }) {
    const person = await ctx.tx.person.findUnique({ where: { id } });
    if (!person || person.kind === 'system') throw notFound('person');
    const account = email !== undefined || admin !== undefined || auditor !== undefined || card.cap !== undefined;
    authorise(ctx, account ? 'people.manage' : 'contact.edit', { requesterId: id });
    if (version !== undefined && version !== person.version) {
      throw conflict(
        `This card has changed since you looked: you saw version ${version}, it is at ${person.version}.`,
        { yours: version, current: person.version },
      );
    }
    const wanted = { ...(await cardFields(ctx, card, id)), email, admin, auditor };
    const fields = Object.entries(wanted).filter(
      ([field, value]) => value !== undefined && value !== person[field as keyof typeof person],
    );
    if (fields.length === 0) {
      ctx.unchanged = true;
      return person;
    }
    record(ctx, 'person.changed', { subjectId: id, data: { fields: fields.map(([field]) => field) } });
    return ctx.tx.person
      .update({ where: { id }, data: { ...Object.fromEntries(fields), version: { increment: 1 } } })
      .catch((error) => {
        if (isUniqueViolation(error, 'email'))
          throw conflict(`Somebody has the address ${email} already.`, { field: 'email' });
        throw error;
      });
  },
});
