import { z } from 'zod';
import { Evidence } from '@/lib/documents/schema';
import { day, line, text } from '@/lib/text';

const onProposal = { id: z.uuid('A proposal is named by its id') };

export const SubmitProposal = z.strictObject({
  /** A right of the table, or an act by its name. */
  capability: line(80, 'The capability'),
  /** What it is about: a ticket's reference, a rule's key. */
  target: line(254, 'The target').optional(),
  input: z.record(z.string(), z.unknown(), 'The input is an object with the fields of the act').default({}),
  reason: text(2000, 'The reason'),
  evidence: Evidence.optional(),
  /** When its author wants it done, for the decider to know. */
  wishedFrom: day().optional(),
  /** The returned proposal that this one mends. */
  after: z.uuid('A proposal is named by its id').optional(),
});
export const AcceptProposal = z.strictObject({
  ...onProposal,
  decision: text(2000, 'The decision').optional(),
  /** The version of the ticket that the decider looked at, in place of the one its author saw. */
  version: z.int().positive().optional(),
});
export const ReturnProposal = z.strictObject({ ...onProposal, decision: text(2000, 'What is missing') });
export const RejectProposal = z.strictObject({ ...onProposal, decision: text(2000, 'The reason') });
export const WithdrawProposal = z.strictObject(onProposal);
