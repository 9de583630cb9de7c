import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolvePerson } from '@/lib/people/resolve';
import { MakeToken } from '@/lib/tokens/schema';
import { hashSecret, newSecret, prefixOf } from '@/lib/tokens/secret';

/** Issues a bearer token for a person. Its secret is in the answer and nowhere else: only the hash is kept. */
export const makeToken = defineAct({
  name: 'token.make',
  capabilities: ['token.manage'],
  schema: MakeToken,
  target: (input) => input.person,
  async run(ctx, input) {
    authorise(ctx, 'token.manage', {});
    const person = await resolvePerson(ctx.tx, input.person, 'person');
    const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
    if (expiresAt && expiresAt <= ctx.now) throw invalid({ expiresAt: 'A token has to end in the future' });
    const secret = newSecret();
    const token = await ctx.tx.token.create({
      data: {
        id: newId(ctx.now),
        personId: person.id,
        name: input.name,
        hash: hashSecret(secret),
        prefix: prefixOf(secret),
        createdAt: ctx.now,
        expiresAt,
      },
    });
    record(ctx, 'token.made', { subjectId: person.id, data: { tokenId: token.id, name: token.name } });
    return { id: token.id, prefix: token.prefix, secret };
  },
});
