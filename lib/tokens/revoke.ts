import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { notFound } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { RevokeToken } from '@/lib/tokens/schema';

/** Ends a token at once. */
export const revokeToken = defineAct({
  name: 'token.revoke',
  capabilities: ['token.manage'],
  schema: RevokeToken,
  target: (input) => input.id,
  async run(ctx, input) {
    authorise(ctx, 'token.manage', {});
    const token = await ctx.tx.token.findUnique({ where: { id: input.id } });
    if (!token) throw notFound('token');
    if (token.revokedAt) {
      ctx.unchanged = true;
      return { id: token.id };
    }
    await ctx.tx.token.update({ where: { id: token.id }, data: { revokedAt: ctx.now } });
    record(ctx, 'token.revoked', { subjectId: token.personId, data: { tokenId: token.id } });
    return { id: token.id };
  },
});
