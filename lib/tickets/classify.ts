import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import { record } from '@/lib/events/record';
import { fieldChanges, storeTicket } from '@/lib/tickets/change';
import { claimTicket, rowOf } from '@/lib/tickets/claim';
import { TicketClocks } from '@/lib/tickets/clocks';
import { requestedService } from '@/lib/tickets/intake';
import { checkCategory } from '@/lib/tickets/labels';
import { move } from '@/lib/tickets/lifecycle';
import { pinsOf, promiseFor } from '@/lib/tickets/promise';
import { ClassifyTicket } from '@/lib/tickets/schema';
import { pinnedService } from '@/lib/tickets/service';

/** Sets kind, service or category; another service may bring another promise, another kind another target. */
export const classifyTicket = defineAct({
  name: 'ticket.classify',
  capabilities: ['ticket.classify'],
  schema: ClassifyTicket,
  target: (input) => input.reference,
  async run(ctx, input) {
    const ticket = await claimTicket(ctx, input.reference, input.version);
    const before = await pinnedService(ctx.tx, ticket);
    const service = input.service === undefined ? before : await requestedService(ctx, input.service ?? undefined);
    const suggested = input.category !== undefined && input.category === service?.content.category;
    authorise(ctx, 'ticket.classify', rowOf(ticket), { listedTarget: suggested });
    const changes = fieldChanges(
      { kind: ticket.kind, category: ticket.category, service: before?.key ?? null },
      {
        kind: input.kind,
        category:
          input.category === undefined ? undefined : await checkCategory(ctx.tx, input.category, ticket.functionId),
        service: input.service === undefined ? undefined : (service?.key ?? null),
      },
      input.seen,
    );
    if (Object.keys(changes).length === 0) {
      ctx.unchanged = true;
      return ticket;
    }
    move(ticket.state, 'classify');
    record(ctx, 'ticket.classified', { ticket, data: { changes } });
    const kind = input.kind ?? ticket.kind;
    const clocks = await TicketClocks.of(ctx, { ...ticket, kind });
    const promised = changes.service ? await promiseFor(ctx.tx, ticket.functionId, service) : null;
    if (promised) await clocks.switchTo(promised);
    if (changes.kind) await clocks.retarget(ticket.priority, kind);
    return storeTicket(
      ctx,
      ticket,
      {
        kind,
        ...(changes.category ? { category: input.category } : {}),
        ...(changes.service
          ? {
              serviceId: service?.ruleId ?? null,
              serviceVersionId: service?.versionId ?? null,
              routine: service?.content.routine ?? false,
              common: service?.content.common ?? false,
            }
          : {}),
        ...(promised ? pinsOf(promised) : {}),
      },
      clocks,
    );
  },
});
