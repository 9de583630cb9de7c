import type { CalendarShape } from './calendar-shape';
import { compileCalendar, dayNumber, spansOn } from './compiled';
import { type WallSpan, wallSpan } from './wall-time';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MIDNIGHT = 1440;

type Row = WallSpan & { path: PropertyKey[] };
type Rows = readonly (readonly [string, string])[];
type Refuse = (path: PropertyKey[], message: string) => void;

/** What is wrong with a row of windows; `path` leads to it, as in a zod issue. */
export interface CalendarIssue {
  path: PropertyKey[];
  message: string;
}

/** One issue for each window that is empty, starts at 24:00, or overlaps another one, also across midnight. */
export function calendarIssues(calendar: CalendarShape): CalendarIssue[] {
  const issues: CalendarIssue[] = [];
  const refuse: Refuse = (path, message) => issues.push({ path, message });
  const week = WEEK.map((day) => rowsOf(calendar.hours[day], ['hours', day], refuse));
  week.forEach((rows, index) => {
    checkDay(rows, refuse);
    checkMidnight(rows, week[(index + 1) % 7] ?? [], refuse);
  });
  for (const [day, windows] of Object.entries(calendar.yearly ?? {})) {
    const rows = rowsOf(windows, ['yearly', day], refuse);
    const next = nextYearlyDay(day);
    checkDay(rows, refuse);
    checkMidnight(rows, rowsOf(calendar.yearly?.[next], ['yearly', next]), refuse);
  }
  checkExceptions(calendar, refuse);
  return issues;
}

/** Only a date's neighbours are known for certain: a yearly day meets other weekdays, and there windows merge. */
function checkExceptions(calendar: CalendarShape, refuse: Refuse): void {
  const compiled = compileCalendar(calendar);
  for (const [date, windows] of Object.entries(calendar.exceptions ?? {})) {
    const path = ['exceptions', date];
    const rows = rowsOf(windows, path, refuse);
    const day = dayNumber(date);
    checkDay(rows, refuse);
    checkMidnight(spansOn(compiled, day - 1), rows, refuse);
    // Two exceptions side by side are told once, at the later one.
    if (compiled.exceptions.has(day + 1)) continue;
    const following = spansOn(compiled, day + 1);
    for (const row of rows)
      if (following.some((span) => span.start + MIDNIGHT < row.end)) refuse(row.path, overlap('the next day'));
  }
}

function rowsOf(windows: Rows | undefined, path: PropertyKey[], refuse?: Refuse): Row[] {
  return (windows ?? []).flatMap((window, index) => {
    const at = [...path, index];
    if (window[0] === '24:00') refuse?.(at, 'A window may end at 24:00 but not start there.');
    else if (window[0] === window[1]) refuse?.(at, 'Start and end are the same; for a whole day write 00:00 to 24:00.');
    else return [{ ...wallSpan(window), path: at }];
    return [];
  });
}

function checkDay(rows: Row[], refuse: Refuse): void {
  rows.forEach((row, index) => {
    const clash = rows.slice(0, index).some((other) => row.start < other.end && other.start < row.end);
    if (clash) refuse(row.path, overlap('the same day'));
  });
}

function checkMidnight(rows: WallSpan[], next: Row[], refuse: Refuse): void {
  const tail = Math.max(0, ...rows.map((row) => row.end - MIDNIGHT));
  for (const row of next) if (row.start < tail) refuse(row.path, overlap('the night before'));
}

function nextYearlyDay(day: string): string {
  const date = new Date(`2024-${day}T00:00:00Z`);
  return new Date(date.getTime() + 86_400_000).toISOString().slice(5, 10);
}

function overlap(what: string): string {
  return `This window overlaps another one of ${what}.`;
}
