import { z } from 'zod';
import { line, text } from '@/lib/text';
import { CHANNELS, KINDS, RESOLUTION_CODES } from '@/lib/tickets/schema';

const Name = line(200, 'A name');
const States = z.enum(['new', 'open', 'waiting', 'resolved', 'closed', 'cancelled']);
const WaitingFor = z.enum(['customer', 'internal']).nullable();
const Grade = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const Priority = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** One incident of another desk with all that happened to it, read and checked. People and groups go by their names there. */
export const ImportIncident = z.strictObject({
  source: z.string().min(1),
  number: line(80, 'The number'),
  /** Of the rows it was read from: the same hash is the same incident. */
  hash: z.string().length(64),
  functionKey: z.string().nullable(),
  teamPrefix: z.string(),
  kind: z.enum(KINDS),
  state: States,
  waitingFor: WaitingFor,
  subject: line(200, 'The subject'),
  description: text(50_000, 'The description'),
  channel: z.enum(CHANNELS),
  impact: Grade,
  urgency: Grade,
  priority: Priority,
  requester: Name,
  openedBy: Name.nullable(),
  team: Name.nullable(),
  assignee: Name.nullable(),
  openedAt: z.date(),
  changedAt: z.date(),
  resolvedAt: z.date().nullable(),
  resolvedBy: Name.nullable(),
  closedAt: z.date().nullable(),
  resolution: z.string().nullable(),
  resolutionCode: z.enum(RESOLUTION_CODES).nullable(),
  reopenCount: z.int().min(0),
  /** The file's own verdict; null when it has none, or when nothing was decided. */
  kept: z.boolean().nullable(),
  changes: z
    .array(
      z.strictObject({
        at: z.date(),
        by: Name.nullable(),
        team: Name.nullable(),
        assignee: Name.nullable(),
        priority: Priority,
        state: States,
        waitingFor: WaitingFor,
      }),
    )
    .min(1),
});
export type ImportIncident = z.output<typeof ImportIncident>;

export const FinishImport = z.strictObject({
  source: z.string().min(1),
  created: z.int().min(0),
  updated: z.int().min(0),
  unchanged: z.int().min(0),
  skipped: z.int().min(0),
});
