import { createHash } from 'node:crypto';
import type { Mapping } from '@/lib/imports/mapping';
import type { LogRow } from '@/lib/imports/read-row';
import type { BadRow } from '@/lib/imports/read-rows';
import type { ImportIncident } from '@/lib/imports/schema';

/** Rows that belong together, in the order in which they happened, read as one incident. */
export function incidentsOf(rows: readonly LogRow[], mapping: Mapping): { incidents: ImportIncident[]; bad: BadRow[] } {
  const groups = new Map<string, LogRow[]>();
  for (const row of rows) groups.set(row.number, [...(groups.get(row.number) ?? []), row]);
  const bad: BadRow[] = [];
  const incidents = [...groups.values()].flatMap((group) => {
    const inOrder = [...group].sort(
      (a, b) => a.changedAt.getTime() - b.changedAt.getTime() || a.changeNumber - b.changeNumber || a.line - b.line,
    );
    const wrong = contradiction(inOrder, mapping);
    if (wrong) bad.push(wrong);
    return wrong ? [] : incidentOf(inOrder, mapping);
  });
  return { incidents, bad };
}

/** What cannot be true of one incident, named by the row that says it. */
function contradiction(rows: readonly LogRow[], { columns }: Mapping): BadRow | null {
  const last = rows.at(-1);
  if (!last) return null;
  const { openedAt, resolvedAt, closedAt, line } = last;
  const number = `${last.number} is left out`;
  if (resolvedAt && resolvedAt < openedAt)
    return { line, field: columns.resolvedAt ?? 'resolvedAt', rule: `lies before ${columns.openedAt}; ${number}` };
  if (closedAt && closedAt < (resolvedAt ?? openedAt))
    return { line, field: columns.closedAt ?? 'closedAt', rule: `lies before it was solved or opened; ${number}` };
  return null;
}

function incidentOf(rows: readonly LogRow[], mapping: Mapping): ImportIncident[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const solvedRow = rows.find((row) => row.state.state === 'resolved' || row.state.state === 'closed');
  const closedRow = rows.find((row) => row.state.state === 'closed');
  const said = last.state.state;
  const byDates = mapping.ends === 'dates';
  const resolvedAt =
    said === 'resolved' || said === 'closed' || byDates ? (last.resolvedAt ?? solvedRow?.changedAt ?? null) : null;
  const closedAt =
    said === 'closed' || (byDates && resolvedAt) ? (last.closedAt ?? closedRow?.changedAt ?? null) : null;
  const state = closedAt ? 'closed' : resolvedAt ? 'resolved' : said;
  return [
    {
      ...{ source: mapping.source, number: last.number, kind: mapping.kind, state, teamPrefix: mapping.teamPrefix },
      functionKey: mapping.function,
      waitingFor: state === 'waiting' && last.state.state === 'waiting' ? last.state.reason : null,
      ...{ subject: last.subject, description: last.description, channel: last.channel },
      ...{ impact: last.impact, urgency: last.urgency, priority: last.priority },
      ...{ requester: last.requester, openedBy: last.openedBy, team: last.team, assignee: last.assignee },
      ...{ openedAt: first.openedAt, changedAt: last.changedAt, resolvedAt, closedAt, resolvedBy: last.resolvedBy },
      resolution: resolvedAt ? resolutionOf(last) : null,
      resolutionCode: resolvedAt ? mapping.resolutionCode : null,
      reopenCount: last.reopenCount,
      kept: resolvedAt ? last.kept : null,
      changes: rows.map((row) => ({
        ...{ at: row.changedAt, by: row.changedBy, team: row.team, assignee: row.assignee, priority: row.priority },
        state: row.state.state,
        waitingFor: row.state.state === 'waiting' ? row.state.reason : null,
      })),
      hash: createHash('sha256')
        .update(JSON.stringify([mapping.ends, mapping.function, rows.map(({ line: _, ...row }) => row)]))
        .digest('hex'),
    },
  ];
}

const resolutionOf = ({ closedCode }: LogRow) =>
  closedCode ? `Closed with ${closedCode}` : 'Solved in the desk it came from';
