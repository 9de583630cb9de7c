import type { Carried } from '@/lib/imports/carry-out';
import type { Plan } from '@/lib/imports/plan';

const MOST_NAMED = 50;
const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What would happen, in words for a console. */
export function planReport(file: string, plan: Plan): string {
  const { incidents, bad } = plan;
  const changes = incidents.flatMap((incident) => incident.changes.map((change) => change.at.getTime()));
  const judged = incidents.filter((incident) => incident.kept !== null);
  const kept = judged.filter((incident) => incident.kept).length;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const span = changes.reduce((range, at) => ({ from: Math.min(range.from, at), to: Math.max(range.to, at) }), {
    from: Number.POSITIVE_INFINITY,
    to: 0,
  });
  const cut = incidents
    .filter(({ closedAt, changes: rows }) => closedAt && rows.at(-1)?.state !== 'closed')
    .map(({ number }) => number);
  return [
    `Test run of ${file} (${plan.mapping.source}); nothing is written yet.`,
    `  ${count(plan.rows, 'row')} read, ${count(new Set(bad.map(({ line }) => line)).size, 'row')} left out, ${count(incidents.length, 'incident')}`,
    `  ${plan.created} would be new, ${plan.updated} changed, ${plan.unchanged} unchanged`,
    ...(changes.length > 0
      ? [`  ${count(changes.length, 'change')} of their history, ${day(span.from)} to ${day(span.to)}`]
      : []),
    `  ${count(plan.newPeople, 'person', 'people')} and ${count(plan.newTeams, 'group')} would be added`,
    ...(judged.length > 0 ? [`  ${kept} of ${judged.length} promises kept, by the file’s own verdict`] : []),
    ...(cut.length > 0 ? [`  closed by their own dates although their log stops before: ${cut.join(', ')}`] : []),
    '  No mail is sent, no rule runs and no clock is started.',
    ...named(bad.map(({ line, field, rule }) => `line ${line}: ${field} ${rule}`)),
  ].join('\n');
}

export function carriedReport(
  { created, updated, unchanged, kept, failed, keptNumbers }: Carried,
  seconds: number,
): string {
  return [
    `Imported in ${seconds.toFixed(1)} s: ${created} new, ${updated} changed, ${unchanged} unchanged, ${failed.length} failed.`,
    ...(kept > 0
      ? [`  left as they are, because somebody has worked on them here: ${keptNumbers.slice(0, MOST_NAMED).join(', ')}`]
      : []),
    ...named(failed.map(({ number, rule }) => `${number}: ${rule}`)),
  ].join('\n');
}

const named = (lines: readonly string[]) => [
  ...lines.slice(0, MOST_NAMED).map((line) => `  ${line}`),
  ...(lines.length > MOST_NAMED ? [`  and ${lines.length - MOST_NAMED} more`] : []),
];
