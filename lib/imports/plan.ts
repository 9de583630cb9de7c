import type { Tx } from '@/lib/context';
import { incidentsOf } from '@/lib/imports/incidents';
import type { Mapping } from '@/lib/imports/mapping';
import { readMapping } from '@/lib/imports/mapping';
import { type LogRow, readRow } from '@/lib/imports/read-row';
import { type BadRow, readRows } from '@/lib/imports/read-rows';
import type { ImportIncident } from '@/lib/imports/schema';

/** What an import of this file would do, before anything is written. */
export interface Plan {
  mapping: Mapping;
  rows: number;
  bad: BadRow[];
  incidents: ImportIncident[];
  created: number;
  updated: number;
  unchanged: number;
  newPeople: number;
  newTeams: number;
}

export async function planImport(tx: Tx, file: string, mappingName: string): Promise<Plan> {
  const mapping = await readMapping(mappingName);
  const raw = await readRows(file, mapping);
  const bad = [...raw.bad];
  const rows: LogRow[] = [];
  for (const one of raw.rows) {
    const row = readRow(one, mapping);
    if (Array.isArray(row)) bad.push(...row);
    else rows.push(row);
  }
  const { incidents, bad: contradicting } = incidentsOf(rows, mapping);
  const refs = await tx.externalRef.findMany({ where: { source: mapping.source } });
  const hashes = new Map(refs.filter((ref) => ref.noun === 'incident').map((ref) => [ref.externalId, ref.hash]));
  const unknown = (noun: string, names: ReadonlySet<string | null>) =>
    [...names].filter((name) => name && !refs.some((ref) => ref.noun === noun && ref.externalId === name)).length;
  const unchanged = incidents.filter(({ number, hash }) => hashes.get(number) === hash).length;
  const created = incidents.filter(({ number }) => !hashes.has(number)).length;
  return {
    ...{ mapping, incidents, created, unchanged, rows: raw.rows.length + raw.bad.length },
    bad: [...bad, ...contradicting].sort((a, b) => a.line - b.line),
    updated: incidents.length - created - unchanged,
    newPeople: unknown('person', peopleOf(incidents)),
    newTeams: unknown(
      'team',
      new Set(incidents.flatMap(({ team, changes }) => [team, ...changes.map((one) => one.team)])),
    ),
  };
}

const peopleOf = (incidents: readonly ImportIncident[]) =>
  new Set(
    incidents.flatMap(({ requester, openedBy, resolvedBy, assignee, changes }) => [
      ...[requester, openedBy, resolvedBy, assignee],
      ...changes.flatMap((change) => [change.by, change.assignee]),
    ]),
  );
