import { z } from 'zod';
import { line, text } from '@/lib/text';
import { Reference } from '@/lib/tickets/schema';

export const PLACES = ['help', 'request', 'desk'] as const;
export type Place = (typeof PLACES)[number];

/** The register by what it asks for. */
export const SHELVES = ['published', 'review', 'drafts', 'stale', 'flagged', 'retired'] as const;
export type Shelf = (typeof SHELVES)[number];

const Key = line(60, 'The article');
/** The kind stands in the input, so that a proposal knows which rule it is about. */
const onArticle = { kind: z.literal('article').default('article'), key: Key };

export const ReviewArticle = z
  .strictObject({
    /** The version that was read. */
    id: z.uuid('A version is named by its id'),
    verdict: z.enum(['right', 'changes'], 'The verdict is right or changes'),
    note: text(2000, 'The note').optional(),
  })
  .refine(({ verdict, note }) => verdict === 'right' || note, {
    path: ['note'],
    message: 'Say what has to change',
  });
export const RateArticle = z.strictObject({
  ...onArticle,
  helped: z.boolean('Say whether it helped: yes or no'),
  comment: text(1000, 'The comment').optional(),
  place: z.enum(PLACES, `The place is one of: ${PLACES.join(', ')}`).default('help'),
});
export const FlagArticle = z.strictObject({ ...onArticle, note: text(1000, 'What is wrong') });
export const SettleFlag = z.strictObject({
  id: z.uuid('A flag is named by its id'),
  settlement: text(1000, 'What was done'),
});
export const RetireArticle = z.strictObject({
  ...onArticle,
  replacement: line(60, 'The replacement').optional(),
  reason: text(2000, 'The reason'),
});
export const UseArticle = z.strictObject({
  reference: Reference,
  article: Key,
  remove: z.boolean().optional(),
});
export const NoteMiss = z.strictObject({
  words: line(200, 'The words'),
  side: z.enum(['portal', 'desk'], 'The side is portal or desk'),
});
