import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { storeTicket } from '@/lib/tickets/change';
import { type ClaimedTicket, rowOf } from '@/lib/tickets/claim';
import { claimPair } from '@/lib/tickets/claim-other';
import { move } from '@/lib/tickets/lifecycle';
import { isAbove } from '@/lib/tickets/move-links';
import { LinkTicket } from '@/lib/tickets/schema';

/** Says how two tickets belong together. `kind` is what the named ticket is to this one: its parent, its child ... */
export const linkTicket = defineAct({
  name: 'ticket.link',
  capabilities: ['ticket.link'],
  schema: LinkTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    if (input.to === input.reference) throw invalid({ to: 'A ticket cannot be linked to itself; name another one' });
    const { ticket, other } = await claimPair(ctx, input, { reference: input.to, field: 'to' });
    authorise(ctx, 'ticket.link', rowOf(ticket));
    move(ticket.state, 'link');
    const row = stored(input.kind, ticket, other);
    const known = await ctx.tx.ticketLink.findUnique({ where: { fromId_toId_kind: row } });
    const optOut = input.optOut ?? known?.optOut ?? false;
    if (input.remove ? !known : known?.optOut === optOut) {
      ctx.unchanged = true;
      return ticket;
    }
    if (input.remove) await ctx.tx.ticketLink.delete({ where: { fromId_toId_kind: row } });
    else {
      if (row.kind === 'parent') await refuseCircle(ctx, row.fromId, row.toId);
      await ctx.tx.ticketLink.upsert({
        where: { fromId_toId_kind: row },
        create: { ...row, at: ctx.now, optOut },
        update: { optOut },
      });
    }
    record(ctx, input.remove ? 'ticket.unlinked' : 'ticket.linked', {
      ticket,
      data: { kind: input.kind, to: other.reference },
    });
    return storeTicket(ctx, ticket, {});
  },
});

/** One row a link: the parent stands first, the duplicate stands before its master, related ones by their ids. */
function stored(kind: 'parent' | 'child' | 'duplicate' | 'related', ticket: ClaimedTicket, other: ClaimedTicket) {
  if (kind === 'parent') return { fromId: other.id, toId: ticket.id, kind };
  if (kind === 'child') return { fromId: ticket.id, toId: other.id, kind: 'parent' as const };
  if (kind === 'duplicate') return { fromId: ticket.id, toId: other.id, kind };
  const [fromId, toId] = [ticket.id, other.id].sort() as [string, string];
  return { fromId, toId, kind };
}

async function refuseCircle(ctx: Context, parentId: string, childId: string): Promise<void> {
  if (await isAbove(ctx.tx, childId, parentId))
    throw invalid({ to: 'That would make a circle: the one is already above the other' });
}
