import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { isTimeZone } from '@/lib/sla/zone';
import { CHANNELS, KINDS, RESOLUTION_CODES } from '@/lib/tickets/schema';

const column = z.string().min(1, 'Name the column as the first line of the file does');
const States = z.discriminatedUnion('state', [
  z.strictObject({ state: z.enum(['new', 'open', 'resolved', 'closed', 'cancelled']) }),
  z.strictObject({ state: z.literal('waiting'), reason: z.enum(['customer', 'internal']) }),
]);

/** How another desk's file is read: which column means what, and what its words mean here. */
export const Mapping = z.strictObject({
  about: z.string(),
  /** Name of the desk it comes from; numbers are unique within it, and a second run finds its first one by it. */
  source: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'Lower-case letters, figures and dashes, such as servicenow'),
  delimiter: z.string().length(1).default(','),
  /** Written where nothing is known. */
  unknown: z.array(z.string()).default(['']),
  dates: z.strictObject({
    order: z.enum(['day-first', 'month-first', 'iso']),
    timeZone: z.string().refine(isTimeZone, 'Not a time zone of the IANA list, such as Europe/London'),
  }),
  kind: z.enum(KINDS).default('incident'),
  /** Key of the function that takes the tickets and the groups; null takes the default function. */
  function: z.string().nullable().default(null),
  /** First half of the keys of the teams that groups become. */
  teamPrefix: z.string().regex(/^[a-z][a-z0-9]{0,19}$/, 'Lower-case letters and figures'),
  channel: z
    .strictObject({ column, values: z.record(z.string(), z.enum(CHANNELS)) })
    .nullable()
    .default(null),
  columns: z.strictObject({
    number: column,
    state: column,
    changedAt: column,
    changeNumber: column.optional(),
    changedBy: column.optional(),
    openedAt: column,
    openedBy: column.optional(),
    resolvedAt: column.optional(),
    resolvedBy: column.optional(),
    closedAt: column.optional(),
    closedCode: column.optional(),
    requester: column,
    team: column.optional(),
    assignee: column.optional(),
    impact: column.optional(),
    urgency: column.optional(),
    priority: column,
    reopenCount: column.optional(),
    keptPromise: column.optional(),
  }),
  states: z.record(z.string(), States),
  /**
   * `dates`: an incident that has a time of solving and closing is over, also when its log stops before; `rows`: it is
   * what its last row says.
   */
  ends: z.enum(['dates', 'rows']).default('dates'),
  grades: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)])),
  priorities: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  /** The file's own verdict on its promise. */
  kept: z.record(z.string(), z.boolean()).default({}),
  resolutionCode: z.enum(RESOLUTION_CODES).default('solved'),
  /** Columns that together name what it is about. */
  subject: z.array(column).min(1),
  /** Columns that stand in the description, by what to call them. */
  describe: z.record(z.string(), column).default({}),
});
export type Mapping = z.output<typeof Mapping>;

export const SHIPPED = 'servicenow-incident-log';
const FOLDER = path.join('lib', 'imports', 'mappings');

/** A mapping that ships with the product, by its name, or a file of one's own, by its path. @throws INVALID */
export async function readMapping(named: string): Promise<Mapping> {
  const file = /[./\\]/.test(named) ? named : path.join(FOLDER, `${named}.json`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new AppError('INVALID', `There is no mapping ${named}: name one that ships (${SHIPPED}) or a JSON file.`);
  });
  const result = Mapping.safeParse(parseJson(text, named));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError('INVALID', `The mapping ${named} is not right: ${issue?.path.join('.')}: ${issue?.message}.`);
}

function parseJson(text: string, named: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('INVALID', `The mapping ${named} is not JSON: ${(error as Error).message}.`);
  }
}
