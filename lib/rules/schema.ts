import { z } from 'zod';
import { Evidence } from '@/lib/documents/schema';
import { KINDS } from '@/lib/rules/slugs';
import { day, instant, line, name, text } from '@/lib/text';

const Kind = z.enum(KINDS, `The kind is one of: ${KINDS.join(', ')}`);
const Key = line(60, 'The key').regex(
  /^[a-z][a-z0-9-]*$/,
  'A key is lower-case words joined by hyphens, such as standard-hours',
);
const Content = z.record(z.string(), z.unknown(), 'The content is an object with the fields of its kind');
const Id = z.uuid('A version is named by its id');
const reason = text(2000, 'The reason');
const number = z.int('A version is a whole number').positive();

export const DraftVersion = z.strictObject({
  kind: Kind,
  /** Kinds that stand alone, such as the routing table, get their key by themselves. */
  key: Key.optional(),
  title: line(120, 'The title').optional(),
  function: name('The function').nullish(),
  /** Left out, the next version starts as a copy of the one in force. */
  content: Content.optional(),
  reason: reason.optional(),
  /** An earlier version whose text the draft starts with. */
  like: number.optional(),
  /** The version in force that the writer started from. */
  basedOn: number.optional(),
  /** True begins a document and is refused where there is one; left out, the document there is gets its next version. */
  isNew: z.boolean('Say true or false').optional(),
});
export type DraftVersion = z.infer<typeof DraftVersion>;

export const EditDraft = z.strictObject({
  id: Id,
  content: Content,
  reason: reason.optional(),
  /** Hash of the content that the writer saw, so that two windows never overwrite each other. */
  seen: z.string().max(64).optional(),
});
export const ProposeVersion = z.strictObject({
  id: Id,
  reason,
  evidence: Evidence.optional(),
  /** When its author wants it to take effect; the decider sets the date. */
  wishedFrom: instant.optional(),
});
export const AgreeVersion = z.strictObject({
  id: Id,
  decision: reason.optional(),
  /** When it takes effect; left out, at once. */
  from: instant.optional(),
  /** False agrees it only, to be put in force by hand. */
  putInForce: z.boolean().default(true),
  /** The version in force that the decider compared with; 0 when there was none. */
  against: z.int().min(0).optional(),
});
export const ReturnVersion = z.strictObject({ id: Id, reason });
export const WithdrawVersion = z.strictObject({ id: Id });
export const PutInForce = z.strictObject({ id: Id, from: instant.optional() });
export const BringIntoForce = z.strictObject({ id: Id });

const onRule = { kind: Kind, key: Key };
export const RetireRule = z.strictObject({ ...onRule, reason });
export const ReviewRule = z.strictObject({
  ...onRule,
  /** Left out: as many months from now as the kind is reviewed after. */
  reviewDate: day().optional(),
  note: text(2000, 'The note').optional(),
});
export const DescribeRule = z.strictObject({
  ...onRule,
  title: line(120, 'The title').optional(),
  owner: name('The owner').optional(),
});
export const ApplyRule = z.strictObject({
  kind: Kind.extract(['calendar', 'serviceLevel', 'ladder']),
  key: Key,
  reason,
});

export const REGISTER_STATES = ['inForce', 'waiting', 'draft', 'reviewDue', 'retired'] as const;
export type RegisterState = (typeof REGISTER_STATES)[number];
