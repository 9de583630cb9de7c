import { z } from 'zod';
import { email, instant, line, name, text } from '@/lib/text';

export const KINDS = ['incident', 'request', 'question', 'complaint'] as const;
export const CHANNELS = ['portal', 'phone', 'email', 'chat', 'walkup', 'api', 'monitoring', 'import'] as const;
export const RESOLUTION_CODES = [
  'solved',
  'workaround',
  'information-given',
  'fulfilled',
  'no-fault-found',
  'not-reproducible',
  'withdrawn',
  'duplicate',
] as const;

const choice = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
  z.enum(values, `${what} is one of: ${values.join(', ')}`);
const Grade = z.union([z.literal(1), z.literal(2), z.literal(3)], 'A number from 1 (highest) to 3');
const reason = text(2000, 'The reason');
const PROMISES = ['response', 'update', 'resolve', 'reply'] as const;

export const Reference = z
  .string('A reference has to be text')
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9]{1,7}-\d{1,9}$/, 'A reference looks like IT-1042');

/** What every verb on a ticket takes: which one, and optionally the version the writer looked at. */
const onTicket = { reference: Reference, version: z.int('The version is a whole number').positive().optional() };

export const LogTicket = z.strictObject({
  kind: choice(KINDS, 'The kind'),
  subject: line(200, 'The subject'),
  description: text(50_000, 'The description'),
  requester: z.strictObject({ email, name: line(120, 'The name').optional() }).optional(),
  channel: choice(CHANNELS, 'The channel').exclude(['import']).optional(),
  impact: Grade.optional(),
  urgency: Grade.optional(),
  service: name('The service').optional(),
  category: name('The category').optional(),
  function: name('The function').optional(),
  team: name('The team').optional(),
  /** Key of the form its service asks by, the version that was filled in, and the answers by key. */
  form: name('The form').optional(),
  formVersion: z.int('The version is a whole number').positive().optional(),
  answers: z
    .record(z.string().max(60), z.unknown(), 'The answers are an object, by the key of the question')
    .optional(),
  confidential: z.boolean().optional(),
  /** Ids of files uploaded for it. */
  attachments: z.array(z.uuid('A file is named by its id')).max(20, 'At most 20 files').optional(),
});
export type LogTicket = z.infer<typeof LogTicket>;

export const OnTicket = z.strictObject(onTicket);
export const AllocateTicket = z
  .strictObject({ ...onTicket, function: name('The function').optional(), team: name('The team').optional(), reason })
  .refine((input) => input.function || input.team, {
    path: ['team'],
    message: 'Name a function or a team to allocate to',
  });
export const AssignTicket = z.strictObject({ ...onTicket, person: name('The person'), reason: reason.optional() });
export const WaitTicket = z.strictObject({
  ...onTicket,
  reason: name('The waiting reason'),
  until: instant.optional(),
});
/** The version is what the giver left behind: whatever happened since keeps the ticket where it is. */
export const GiveBackTicket = z.strictObject({
  ...onTicket,
  version: z.int('The version is a whole number').positive(),
});
export const ResolveTicket = z.strictObject({
  ...onTicket,
  resolution: text(10_000, 'The resolution'),
  code: choice(RESOLUTION_CODES, 'The code'),
  /** What becomes of open children where the kind leaves that open: they go on alone, or end with it. */
  children: choice(['leave', 'resolve'], 'What becomes of the children').optional(),
  /** Offer the same resolution to the tickets marked as duplicates of this one. */
  twins: z.boolean().optional(),
});
export type ResolveTicket = z.infer<typeof ResolveTicket>;
export const ReopenTicket = z.strictObject({
  ...onTicket,
  reason,
  cause: choice(['not-fixed', 'new-question', 'mistake'], 'The cause').default('not-fixed'),
});
export const CancelTicket = z.strictObject({ ...onTicket, reason });
export const EscalateTicket = z.strictObject({
  ...onTicket,
  kind: choice(['functional', 'hierarchical'], 'The kind'),
  to: name('The expert, team or person').optional(),
  reason,
});
export const DecideEscalation = z.strictObject({
  ...onTicket,
  decision: choice(['accept', 'decline', 'close'], 'The decision'),
  reason,
});
export const LinkTicket = z.strictObject({
  ...onTicket,
  kind: choice(['parent', 'child', 'duplicate', 'related'], 'The kind'),
  to: Reference,
  remove: z.boolean().optional(),
  optOut: z.boolean().optional(),
});
export const MergeTicket = z.strictObject({ ...onTicket, into: Reference, reason: reason.optional() });
export const SplitTicket = z.strictObject({
  ...onTicket,
  message: z.uuid('A message is named by its id'),
  subject: line(200, 'The subject'),
  /** Whether its promise counts from when the message came, or from now. */
  clock: choice(['original', 'now'], 'The clock').default('original'),
});

/** Field changes carry what the writer saw, so that other fields merge and the same field shows both values. */
const seen = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional();
export const ClassifyTicket = z.strictObject({
  ...onTicket,
  seen,
  kind: choice(KINDS, 'The kind').optional(),
  service: name('The service').nullable().optional(),
  category: name('The category').nullable().optional(),
});
export const AssessTicket = z.strictObject({ ...onTicket, seen, impact: Grade.optional(), urgency: Grade.optional() });
export const OverridePriority = z.strictObject({
  ...onTicket,
  priority: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], 'A number from 1 (highest) to 4'),
  reason,
});
/** Every broken round of that promise on the ticket is meant. */
export const ExcuseBreach = z.strictObject({
  ...onTicket,
  promise: choice(PROMISES, 'The promise'),
  reason,
});
/** The open round of that promise is meant. */
export const SetDueTime = z.strictObject({
  ...onTicket,
  promise: choice(PROMISES, 'The promise'),
  dueAt: instant,
  reason,
});
/** Into a confidential ticket. */
export const LetIn = z.strictObject({ ...onTicket, person: name('The person'), reason });
export const LetOut = z.strictObject({ ...onTicket, person: name('The person'), reason: reason.optional() });
export const CorrectTicket = z.strictObject({
  ...onTicket,
  seen,
  subject: line(200, 'The subject').optional(),
  description: text(50_000, 'The description').optional(),
  reason: reason.optional(),
});

export const PostMessage = z
  .strictObject({
    ...onTicket,
    body: text(50_000, 'The message').optional(),
    visibility: choice(['public', 'internal'], 'The visibility'),
    /** Key of an approved wording; sent unedited it needs no checker. */
    wording: name('The wording').optional(),
    variables: z.record(z.string(), z.string().max(2000)).optional(),
    /** Key of the article it was written from; the reply keeps its version. */
    article: name('The article').optional(),
    channel: choice(CHANNELS, 'The channel').exclude(['import']).optional(),
    /** Ids of files uploaded for this message. */
    attachments: z.array(z.uuid()).max(20).optional(),
    /** The newest message the writer had read. */
    after: z.uuid().optional(),
  })
  .refine((input) => input.body || input.wording, {
    path: ['body'],
    message: 'Write a message or name an approved wording',
  });
export const RateTicket = z.strictObject({
  ...onTicket,
  score: z.int().min(1, 'A score is 1 to 5').max(5, 'A score is 1 to 5'),
  comment: text(2000, 'The comment').optional(),
  /** Left out, it stays as it was. */
  anonymous: z.boolean('Whether the name is kept back is true or false').optional(),
});
