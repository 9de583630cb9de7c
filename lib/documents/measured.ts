import type { Tx } from '@/lib/context';

interface Measurable {
  measured: string | null;
  measuredById: string | null;
  measuredAt: Date | null;
}
type Told = { measured: { note: string; by: string; at: Date } | null };

/** What was said to have come of it; `measured` is null while nobody has. */
export async function toldMeasure(tx: Tx, { measured, measuredById, measuredAt }: Measurable): Promise<Told> {
  if (!measured || !measuredById || !measuredAt) return { measured: null };
  const person = await tx.person.findUnique({ where: { id: measuredById }, select: { name: true } });
  return { measured: { note: measured, by: person?.name ?? '', at: measuredAt } };
}

/** The same of a version; null while it never was in force, so that nothing can have come of it. */
export async function readMeasured(
  tx: Tx,
  version: Measurable & { state: string; effectiveFrom: Date | null },
  now: Date,
): Promise<Told | null> {
  const bound = version.effectiveFrom !== null && version.effectiveFrom <= now && version.state !== 'agreed';
  return bound ? toldMeasure(tx, version) : null;
}
