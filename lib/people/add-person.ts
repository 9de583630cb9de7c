import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { isUniqueViolation } from '@/lib/db/transaction';
import { conflict } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { cardFields } from '@/lib/people/card';
import { AddPerson } from '@/lib/people/schema';

/** Opens an account; levels are granted apart, and a customer needs none. */
export const addPerson = defineAct({
  name: 'person.add',
  capabilities: ['people.manage'],
  schema: AddPerson,
  target: (input) => input.email,
  async run(ctx, { email, kind, admin, auditor, ...card }) {
    authorise(ctx, 'people.manage', {});
    const data = {
      ...(await cardFields(ctx, card)),
      id: newId(ctx.now),
      name: card.name,
      email,
      kind,
      admin,
      auditor,
      createdAt: ctx.now,
    };
    const person = await ctx.tx.person.create({ data }).catch((error) => {
      if (isUniqueViolation(error, 'email'))
        throw conflict(`Somebody has the address ${email} already.`, { field: 'email' });
      throw error;
    });
    record(ctx, 'person.added', { subjectId: person.id, data: { name: person.name } });
    return person;
  },
});
