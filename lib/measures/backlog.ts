import { z } from 'zod';
import type { Count } from '@/lib/measures/count';
import { type Definition, definitionOf } from '@/lib/measures/definitions';
import type { Scope } from '@/lib/measures/scope';

const DAY = 86_400_000;
/** Upper edges in days; the last is open. */
const AGES = [1, 3, 5, 10, 20, null] as const;
const OLD_DAYS = 5;

const Row = z.object({ bucket: z.int(), tickets: z.int() });

export interface Backlog {
  definition: Definition;
  openNow: Count;
  older: Count;
  olderDays: number;
  /** `fromDays` to `toDays` (null: and older), youngest first. */
  ages: { fromDays: number; toDays: number | null; tickets: Count }[];
}

/** Work that is open now, by how long ago it was logged. */
export async function backlog({ tx, now, where, count }: Scope): Promise<Backlog> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const edges = AGES.flatMap((days) => (days === null ? [] : [ago(days)])).reverse();
  const rows = await tx.$queryRaw`
    SELECT width_bucket(t."createdAt", ${edges}::timestamptz[]) AS bucket, count(*)::int AS tickets
    FROM "Ticket" t WHERE t.state IN ('new', 'open', 'waiting', 'held', 'approval') AND ${where} GROUP BY 1`;
  const known = z.array(Row).parse(rows);
  const tickets = (age: number) => known.find((row) => row.bucket === edges.length - age)?.tickets ?? 0;
  const unresolved = { state: 'unresolved' };
  const ages = AGES.map((toDays, age) => {
    const fromDays = AGES[age - 1] ?? 0;
    const youngest = age === 0 ? {} : { created_to: ago(fromDays).toISOString() };
    const oldest = toDays === null ? {} : { created_from: ago(toDays).toISOString() };
    return { fromDays, toDays, tickets: count(tickets(age), { ...unresolved, ...youngest, ...oldest }) };
  });
  const older = ages.filter((one) => one.fromDays >= OLD_DAYS).reduce((sum, one) => sum + one.tickets.value, 0);
  return {
    definition: definitionOf('backlog'),
    openNow: count(
      known.reduce((sum, row) => sum + row.tickets, 0),
      unresolved,
    ),
    older: count(older, { ...unresolved, created_to: ago(OLD_DAYS).toISOString() }),
    olderDays: OLD_DAYS,
    ages,
  };
}
