import { claimGrant } from '@/lib/access/claim';
import { prolong } from '@/lib/access/grant';
import { RenewAccess } from '@/lib/access/schema';
import { endOfDay, lastDay, longest } from '@/lib/access/until';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { decides } from '@/lib/csmg/modes';
import { AppError, conflict, invalid } from '@/lib/errors';
import { findInForce } from '@/lib/rules/in-force';

/** Prolongs an access: its owner alone does, and never their own (behaviour 87). */
export const renewAccess = defineAct({
  name: 'access.renew',
  capabilities: ['access.grant'],
  schema: RenewAccess,
  target: (input) => input.id,
  async run(ctx, input) {
    const { grant, owner, row } = await claimGrant(ctx, input.id);
    if (owner?.id !== ctx.actor.id || grant.personId === ctx.actor.id)
      throw new AppError(
        'FORBIDDEN',
        `Only the owner of “${grant.rule.title}”, ${owner?.name ?? 'nobody just now'}, prolongs it${grant.personId === ctx.actor.id ? ', and nobody prolongs their own' : ''}. Ask for it anew through the catalogue.`,
      );
    const decision = authorise(ctx, 'access.grant', row);
    if (!decides(decision.mode)) throw conflict('This access has no owner who could prolong it; name one first.');
    const item = await findInForce(ctx.tx, 'accessItem', grant.rule.key);
    if (!item) throw conflict(`“${grant.rule.title}” is no longer given; it ends at its date.`);
    const desk = await ctx.tx.function.findUniqueOrThrow({ where: { id: grant.functionId } });
    const until = endOfDay(input.until, desk.timeZone);
    const most = longest(ctx.now, item.content.longestDays + 1);
    if (until <= ctx.now) throw invalid({ until: 'This day has passed; choose a later one' });
    if (until > most)
      throw invalid({ until: `At most ${item.content.longestDays} days: until ${lastDay(most, desk.timeZone)}` });
    return prolong(ctx, grant, until, item, grant.ticket, input.reason);
  },
});
