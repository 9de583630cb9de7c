import { parseMoment } from '@/lib/imports/dates';
import type { Mapping } from '@/lib/imports/mapping';
import type { BadRow, RawRow } from '@/lib/imports/read-rows';
import { line as oneLine } from '@/lib/text';
import type { CHANNELS } from '@/lib/tickets/schema';

type States = Mapping['states'][string];

/** One change of an incident, in our words. */
export interface LogRow {
  line: number;
  number: string;
  state: States;
  changedAt: Date;
  changeNumber: number;
  changedBy: string | null;
  openedAt: Date;
  openedBy: string | null;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  closedAt: Date | null;
  closedCode: string | null;
  requester: string;
  team: string | null;
  assignee: string | null;
  impact: 1 | 2 | 3;
  urgency: 1 | 2 | 3;
  priority: 1 | 2 | 3 | 4;
  reopenCount: number;
  kept: boolean | null;
  channel: (typeof CHANNELS)[number];
  subject: string;
  description: string;
}

type ColumnName = keyof Mapping['columns'];
const Name = oneLine(200);

/** Reads one row by the mapping, or says of each field that is wrong which rule it breaks. */
export function readRow(raw: RawRow, mapping: Mapping): LogRow | BadRow[] {
  const bad: BadRow[] = [];
  const refuse = (field: string, rule: string) => {
    bad.push({ line: raw.line, field, rule });
    return null;
  };
  const known = (name: string): string | null => {
    const value = (raw.cells[name] ?? '').trim().replace(/\s+/g, ' ');
    if (mapping.unknown.includes(value)) return null;
    const checked = Name.safeParse(value);
    return checked.success ? checked.data : refuse(name, checked.error.issues[0]?.message ?? 'cannot be read');
  };
  const of = (name: ColumnName) => {
    const column = mapping.columns[name];
    return column === undefined ? null : known(column);
  };
  const needed = <T>(name: ColumnName, value: T | null, rule: string): T | null => {
    const column = mapping.columns[name] ?? name;
    if (value === null && !bad.some((issue) => issue.field === column)) refuse(column, rule);
    return value;
  };
  const moment = (name: ColumnName) => {
    const text = of(name);
    if (text === null) return null;
    const at = parseMoment(text, mapping.dates);
    return at ?? refuse(mapping.columns[name] ?? name, `“${text}” is no ${mapping.dates.order} date and time`);
  };
  const among = <T>(name: ColumnName, values: Record<string, T>): T | null => {
    const text = of(name);
    if (text === null) return null;
    const value = values[text];
    return value ?? refuse(mapping.columns[name] ?? name, `“${text}” is none of: ${Object.keys(values).join(', ')}`);
  };
  const whole = (name: ColumnName) => {
    const text = of(name);
    if (text === null) return 0;
    return /^\d{1,9}$/.test(text)
      ? Number(text)
      : (refuse(mapping.columns[name] ?? name, `“${text}” is no whole number`) ?? 0);
  };

  const keptText = of('keptPromise');
  const kept =
    keptText === null
      ? null
      : (mapping.kept[keptText] ??
        refuse(mapping.columns.keptPromise ?? '', `“${keptText}” is none of: ${Object.keys(mapping.kept).join(', ')}`));
  const row = {
    ...{ line: raw.line, changeNumber: whole('changeNumber'), reopenCount: whole('reopenCount'), kept },
    number: needed('number', of('number'), 'is missing; every row names its incident'),
    state: needed('state', among('state', mapping.states), 'is missing; every row says how it stands'),
    changedAt: needed('changedAt', moment('changedAt'), 'is missing; every row says when it changed'),
    openedAt: needed('openedAt', moment('openedAt'), 'is missing; every row says when it was opened'),
    requester: needed('requester', of('requester') ?? 'Unknown requester', 'is missing'),
    priority: needed('priority', among('priority', mapping.priorities), 'is missing; every row has a priority'),
    impact: among('impact', mapping.grades) ?? 3,
    urgency: among('urgency', mapping.grades) ?? 3,
    ...{ changedBy: of('changedBy'), openedBy: of('openedBy'), resolvedBy: of('resolvedBy') },
    ...{ resolvedAt: moment('resolvedAt'), closedAt: moment('closedAt'), closedCode: of('closedCode') },
    ...{ team: of('team'), assignee: of('assignee') },
    channel: channelOf(mapping, known),
    subject: mapping.subject.flatMap((name) => known(name) ?? []).join(', ') || 'Imported without a subject',
    description: describe(mapping, known),
  };
  return bad.length > 0 ? bad : (row as LogRow);
}

function channelOf({ channel }: Mapping, known: (column: string) => string | null): LogRow['channel'] {
  const said = channel && known(channel.column);
  return (said && channel.values[said]) || 'import';
}

function describe(mapping: Mapping, known: (column: string) => string | null): string {
  const lines = Object.entries(mapping.describe).flatMap(([name, column]) => {
    const value = known(column);
    return value === null ? [] : [`${name}: ${value}`];
  });
  return lines.join('\n') || 'The file says no more about it.';
}
