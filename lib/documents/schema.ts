import { z } from 'zod';
import { KINDS } from '@/lib/rules/slugs';
import { line, text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

const Kind = z.enum(KINDS, `The kind is one of: ${KINDS.join(', ')}`);
const Key = line(60, 'The key');
const number = z.int('A version is a whole number').positive();
const onVersion = { kind: Kind, key: Key, number };
const Body = text(4000, 'The comment');

/** What speaks for a change: tickets in which it was felt, and figures in words. */
export const Evidence = z.strictObject({
  tickets: z.array(Reference).max(20, 'Name at most 20 tickets').default([]),
  figures: text(2000, 'The figures').optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const CommentOnDocument = z.strictObject({ kind: Kind, key: Key, number: number.optional(), body: Body });
export const CommentOnProposal = z.strictObject({ proposal: z.uuid('A proposal is named by its id'), body: Body });
export const Acknowledge = z.strictObject({
  ...onVersion,
  /** Which answer was chosen for each question, counted from 0; anything below is none. */
  answers: z.array(z.int('Choose an answer')).max(3).default([]),
});
export const MeasureVersion = z.strictObject({ ...onVersion, note: text(2000, 'What came of it') });
export const MeasureProposal = z.strictObject({
  proposal: z.uuid('A proposal is named by its id'),
  note: text(2000, 'What came of it'),
});
