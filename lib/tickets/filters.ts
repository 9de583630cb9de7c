import { z } from 'zod';
import { narrowedTo } from '@/lib/search/ticket-query';
import { momentAsked } from '@/lib/text';
import { COUNTING } from '@/lib/tickets/counting-sql';
import { MEASURE_FIELDS, measureSql } from '@/lib/tickets/filter-measures';
import { OPEN_STATES, STATES } from '@/lib/tickets/lifecycle';
import { CHANNELS, KINDS } from '@/lib/tickets/schema';
import { Prisma } from '@/prisma/generated/client';

const { sql, join } = Prisma;

/** A comma list in the address: `state=new,open`. Unknown words fall away, so that an old link still opens. */
const words = <const T extends readonly string[]>(known: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) =>
      [value]
        .flat()
        .flatMap((part) => part.split(','))
        .filter((word): word is T[number] => known.includes(word)),
    )
    .optional()
    .catch(undefined);
// PostgreSQL refuses U+0000, and no name holds a control character.
const free = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cs}]{1,254}$/u)
  .optional()
  .catch(undefined);
export const SORTS = ['due', 'newest', 'oldest', 'updated'] as const;

/** What a list of tickets can be narrowed by, in the address and in the API alike. Every field falls back to "any". */
export const TicketFilters = z.object({
  state: words([...STATES, 'unresolved', 'counted', 'all']),
  kind: words(KINDS),
  channel: words(CHANNELS),
  priority: words(['1', '2', '3', '4']),
  /** Key or id; several with commas. */
  function: free,
  team: free,
  service: free,
  category: free,
  /** `me`, `none`, an id or a mail address. */
  assignee: free,
  requester: free,
  q: free,
  due_before: momentAsked,
  updated_since: momentAsked,
  created_from: momentAsked,
  created_to: momentAsked,
  resolved_from: momentAsked,
  resolved_to: momentAsked,
  /** Tickets with a clock of this kind kept, broken or still open: `resolve:breached`. */
  clock: z
    .string()
    .regex(/^(response|update|resolve|reply):(met|breached|running|paused|decided)$/)
    .optional()
    .catch(undefined),
  reopened: z.enum(['yes', 'no']).optional().catch(undefined),
  first_contact: z.enum(['yes', 'no']).optional().catch(undefined),
  rated: words(['1', '2', '3', '4', '5']),
  /** Still open and created at least this many days ago. */
  older_days: z.coerce.number().int().min(0).max(3660).optional().catch(undefined),
  unallocated: z.enum(['yes']).optional().catch(undefined),
  ...MEASURE_FIELDS,
  sort: z.enum(SORTS).optional().catch(undefined),
});
export type TicketFilters = z.output<typeof TicketFilters>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const named = (table: Prisma.Sql, key: Prisma.Sql, value: string) =>
  UUID.test(value) ? sql`${value}::uuid` : sql`(SELECT x.id FROM ${table} x WHERE ${key} = ${value})`;
const person = (value: string) => named(sql`"Person"`, sql`x.email`, value.includes('@') ? value.toLowerCase() : value);
const among = (column: Prisma.Sql, values: readonly string[], type: Prisma.Sql) =>
  sql`${column} IN (${join(values.map((value) => sql`${value}::${type}`))})`;

/** Solved without another contact, team or reopening: the definition behind the first-contact figure (behaviour 108). */
export const FIRST_CONTACT = sql`(t."resolvedAt" IS NOT NULL AND t.replies <= 1 AND t.hops = 0 AND t.escalations = 0 AND t."reopenCount" = 0)`;

interface Viewer {
  id: string;
  now: Date;
  /** Which tickets' ratings the viewer may see; a filter by rating must not tell more. */
  ratings?: Prisma.Sql;
  /** Which of these ratings say their score to the viewer, over "Rating" r and "Ticket" t. */
  scores?: Prisma.Sql;
}

/** The filters as conditions over "Ticket" t, for lists, counts and exports alike. */
export function filterSql(filters: TicketFilters, viewer: Viewer): Prisma.Sql {
  const f = filters;
  const parts: Prisma.Sql[] = [];
  if (f.state?.length && !f.state.includes('all')) parts.push(statesSql(f.state));
  if (f.kind?.length) parts.push(among(sql`t.kind`, f.kind, sql`"TicketKind"`));
  if (f.channel?.length) parts.push(among(sql`t.channel`, f.channel, sql`"Channel"`));
  if (f.priority?.length) parts.push(among(sql`t.priority`, f.priority, sql`int`));
  if (f.function)
    parts.push(
      sql`t."functionId" IN (${join(f.function.split(',').map((one) => named(sql`"Function"`, sql`x.key`, one.length > 8 ? one : one.toUpperCase())))})`,
    );
  if (f.team)
    parts.push(
      f.team === 'none' ? sql`t."teamId" IS NULL` : sql`t."teamId" = ${named(sql`"Team"`, sql`x.key`, f.team)}`,
    );
  if (f.service)
    parts.push(
      f.service === 'none'
        ? sql`t."serviceId" IS NULL`
        : sql`t."serviceId" = ${named(sql`"Rule"`, sql`x.kind = 'service' AND x.key`, f.service)}`,
    );
  if (f.category)
    parts.push(sql`(t.category = ${f.category} OR t.category LIKE ${`${f.category.replace(/[\\%_]/g, '\\$&')}.%`})`);
  if (f.assignee === 'none') parts.push(sql`t."assigneeId" IS NULL`);
  else if (f.assignee)
    parts.push(sql`t."assigneeId" = ${f.assignee === 'me' ? sql`${viewer.id}::uuid` : person(f.assignee)}`);
  if (f.requester)
    parts.push(sql`t."requesterId" = ${f.requester === 'me' ? sql`${viewer.id}::uuid` : person(f.requester)}`);
  if (f.due_before) parts.push(sql`t."dueOrder" < ${f.due_before}`);
  if (f.updated_since) parts.push(sql`t."updatedAt" >= ${f.updated_since}`);
  if (f.created_from) parts.push(sql`t."createdAt" >= ${f.created_from}`);
  if (f.created_to) parts.push(sql`t."createdAt" < ${f.created_to}`);
  if (f.resolved_from) parts.push(sql`t."resolvedAt" >= ${f.resolved_from}`);
  if (f.resolved_to) parts.push(sql`t."resolvedAt" < ${f.resolved_to}`);
  if (f.clock) parts.push(clockSql(f.clock, viewer.now));
  if (f.reopened) parts.push(f.reopened === 'yes' ? sql`t."reopenCount" > 0` : sql`t."reopenCount" = 0`);
  if (f.first_contact) parts.push(f.first_contact === 'yes' ? FIRST_CONTACT : sql`NOT ${FIRST_CONTACT}`);
  if (f.rated?.length)
    parts.push(
      sql`(${viewer.ratings ?? sql`TRUE`} AND EXISTS (SELECT 1 FROM "Rating" r WHERE r."ticketId" = t.id AND ${viewer.scores ?? sql`NOT r.anonymous`} AND ${among(sql`r.score`, f.rated, sql`int`)}))`,
    );
  if (f.older_days !== undefined)
    parts.push(sql`t."createdAt" <= ${new Date(viewer.now.getTime() - f.older_days * 86_400_000)}`);
  if (f.unallocated)
    parts.push(sql`t."assigneeId" IS NULL AND ${among(sql`t.state`, OPEN_STATES, sql`"TicketState"`)}`);
  parts.push(...measureSql(f, viewer.now));
  if (f.q) parts.push(narrowedTo(f.q));
  return parts.length > 0 ? join(parts, ' AND ') : sql`TRUE`;
}

/** `counted` is everything but what was merged away, which counts where it went. */
function statesSql(states: readonly string[]): Prisma.Sql {
  const named = states.flatMap((state): readonly string[] => (state === 'unresolved' ? OPEN_STATES : [state]));
  if (!states.includes('counted')) return among(sql`t.state`, named, sql`"TicketState"`);
  return named.includes('merged') ? sql`TRUE` : sql`t.state <> 'merged'`;
}

function clockSql(clock: string, now: Date): Prisma.Sql {
  const [kind, verdict] = clock.split(':');
  const verdicts: Record<string, Prisma.Sql> = {
    met: sql`c."metAt" IS NOT NULL AND c."breachedAt" IS NULL`,
    breached: sql`(c."breachedAt" IS NOT NULL OR (${COUNTING} AND c."dueAt" < ${now}))`,
    running: sql`c."runningSince" IS NOT NULL`,
    paused: sql`c."runningSince" IS NULL AND c."metAt" IS NULL AND c."stoppedAt" IS NULL`,
    decided: sql`(c."metAt" IS NOT NULL OR c."breachedAt" IS NOT NULL)`,
  };
  return sql`EXISTS (SELECT 1 FROM "Clock" c WHERE c."ticketId" = t.id AND c.kind = ${kind} AND ${verdicts[verdict ?? ''] ?? sql`FALSE`})`;
}
