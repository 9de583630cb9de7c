import type { Context } from '@/lib/context';
import { functionsHeld } from '@/lib/csmg/actor';
import type { Row } from '@/lib/csmg/can';
import { reach } from '@/lib/csmg/reach';
import { conflict, notFound } from '@/lib/errors';
import { pinnedVersion } from '@/lib/rules/in-force';
import type { AccessGrant, Rule, Ticket } from '@/prisma/generated/client';

export interface ClaimedGrant {
  grant: AccessGrant & { rule: Rule; ticket: Ticket };
  owner: { id: string; name: string } | null;
  row: Row;
}

/** An access that one owns, holds, or that one's desk keeps; locked until the transaction ends. @throws NOT_FOUND, CONFLICT when it is over */
export async function claimGrant(ctx: Context, id: string): Promise<ClaimedGrant> {
  await ctx.tx.$queryRaw`SELECT 1 FROM "AccessGrant" WHERE id = ${id}::uuid FOR UPDATE`;
  const grant = await ctx.tx.accessGrant.findUnique({ where: { id }, include: { rule: true, ticket: true } });
  if (!grant) throw notFound('access');
  const owner = await ownerOf(ctx, grant);
  const area = reach(ctx.actor, 'ticket.view', ctx.now);
  const everywhere = area.scope === 'some' && area.everywhere;
  const mine = [grant.personId, owner?.id].includes(ctx.actor.id);
  if (!mine && !everywhere && !functionsHeld(ctx.actor, ctx.now).includes(grant.functionId)) throw notFound('access');
  if (grant.endedAt) throw conflict('This access is over already; it has to be asked for anew.');
  return { grant, owner, row: { functionId: grant.functionId, approverIds: owner ? [owner.id] : [] } };
}

/** Whoever owns the item today, not whoever did when it was granted. */
async function ownerOf(ctx: Context, grant: AccessGrant & { rule: Rule }) {
  const item = await pinnedVersion(ctx.tx, 'accessItem', grant.rule.inForceId ?? grant.versionId);
  return ctx.tx.person.findUnique({ where: { email: item.owner }, select: { id: true, name: true } });
}
