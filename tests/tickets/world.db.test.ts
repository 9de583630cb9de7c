import { expect, it } from 'vitest';
import { logTicket } from '@/lib/tickets/log';
import { takeTicket } from '@/lib/tickets/take';
import { world } from '@/tests/support/world';

it('is a desk on which a ticket can be logged and taken', async () => {
  const desk = await world();
  const { value: ticket } = await desk.does('customer', logTicket, {
    kind: 'incident',
    subject: 'The printer hums',
    description: 'Since this morning.',
  });
  expect(ticket).toMatchObject({ state: 'new', priority: 4, functionId: desk.function.IT });
  const taken = await desk.does('level3', takeTicket, { reference: ticket.reference });
  expect(taken.events.map((event) => event.type)).toEqual(['ticket.taken']);
});
