import type { Actor } from '@/lib/csmg/actor';
import { finishImport } from '@/lib/imports/finish-import';
import { importIncident, type Outcome } from '@/lib/imports/import-incident';
import type { Plan } from '@/lib/imports/plan';
import { perform } from '@/lib/perform';

/** What an import did; incidents that could not be written are named, the others stand. */
export interface Carried extends Record<Outcome, number> {
  failed: { number: string; rule: string }[];
  /** Left as they are because somebody has worked on them here. */
  keptNumbers: string[];
}

/** Imports incident by incident, each in a transaction of its own: what is there is whole, wherever a run stops. */
export async function carryOut(
  plan: Plan,
  actor: Actor,
  now: Date,
  said: (done: number) => void = () => undefined,
): Promise<Carried> {
  const carried: Carried = { created: 0, updated: 0, unchanged: 0, kept: 0, failed: [], keptNumbers: [] };
  const door = { actor, now, source: 'import' as const };
  for (const [index, incident] of plan.incidents.entries()) {
    const answer = await perform(importIncident, door, incident);
    if (answer.ok) carried[answer.value] += 1;
    else carried.failed.push({ number: incident.number, rule: answer.error.message });
    if (answer.ok && answer.value === 'kept') carried.keptNumbers.push(incident.number);
    if (index % 500 === 499) said(index + 1);
  }
  const { created, updated, unchanged } = carried;
  const skipped = plan.bad.length + carried.failed.length;
  await perform(finishImport, door, { source: plan.mapping.source, created, updated, unchanged, skipped });
  return carried;
}
