import { z } from 'zod';
import { Reference } from '@/lib/tickets/schema';

const word = z.string().trim().min(1).max(64).optional().catch(undefined);

/** What the board shows, in its address. */
export const BoardQuery = z.object({
  function: word,
  team: word,
  /** The ticket whose list of people is open. */
  assign: Reference.optional().catch(undefined),
  rebalance: z.enum(['yes']).optional().catch(undefined),
});
export type BoardQuery = z.output<typeof BoardQuery>;

/** Moves as they were previewed: a ticket that has changed since is left where it is. */
export const RebalanceTickets = z.strictObject({
  function: z.string().trim().min(1, 'Name the function').max(64),
  moves: z
    .array(
      z.strictObject({
        reference: Reference,
        version: z.int('The version is a whole number').positive(),
        to: z.uuid('A person is named by their id'),
      }),
    )
    .min(1, 'There is nothing to move')
    .max(200, 'At most 200 tickets move at once'),
});

export const UndoRebalance = z.strictObject({
  /** When the batch was made: all of its events carry this instant. */
  batch: z.iso.datetime({ message: 'Name the batch by its instant, such as 2026-11-30T09:00:00.000Z' }),
});
