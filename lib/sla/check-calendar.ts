import type { z } from 'zod'
import { compileCalendar, dayNumber, spansOn } from './compiled'
import type { Calendar } from './calendar'
import { type WallSpan, wallSpan } from './wall-time'

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const LATEST = 1440

type Row = WallSpan & { path: PropertyKey[] }
type Rows = readonly (readonly [string, string])[]

/** Adds an issue at each window that is empty, starts at 24:00, or overlaps an earlier one. */
export function checkCalendar(calendar: Calendar, context: z.RefinementCtx<Calendar>): void {
  const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
  const week = WEEK.map((day) => rowsOf(calendar.hours[day], ['hours', day], refuse))
  week.forEach((rows, index) => {
    checkDay(rows, refuse)
    checkMidnight(rows, week[(index + 1) % 7] ?? [], refuse)
  })
  for (const day of Object.keys(calendar.yearly ?? {})) {
    const rows = rowsOf(calendar.yearly?.[day], ['yearly', day], refuse)
    const next = nextYearlyDay(day)
    checkDay(rows, refuse)
    checkMidnight(rows, rowsOf(calendar.yearly?.[next], ['yearly', next]), refuse)
  }
  // Only an exception's neighbours are known for certain; a yearly day meets another weekday each year, and
  // there the windows merge, counted once.
  const compiled = compileCalendar(calendar)
  for (const date of Object.keys(calendar.exceptions ?? {})) {
    const path = ['exceptions', date]
    const rows = rowsOf(calendar.exceptions?.[date], path, refuse)
    checkDay(rows, refuse)
    const day = dayNumber(date)
    checkMidnight(spansOn(compiled, day - 1).map((span) => ({ ...span, path })), rows, refuse)
    const following = spansOn(compiled, day + 1)
    for (const row of rows)
      if (following.some((span) => span.start + LATEST < row.end)) refuse(row.path, overlap('the next day'))
  }
}

function rowsOf(
  windows: Rows | undefined,
  path: PropertyKey[],
  refuse?: (path: PropertyKey[], message: string) => void,
): Row[] {
  return (windows ?? []).flatMap((window, index) => {
    const at = [...path, index]
    if (window[0] === '24:00') refuse?.(at, 'A window may end at 24:00 but not start there.')
    else if (window[0] === window[1]) refuse?.(at, 'Start and end are the same; for a whole day write 00:00 to 24:00.')
    else return [{ ...wallSpan(window), path: at }]
    return []
  })
}

function checkDay(rows: Row[], refuse: (path: PropertyKey[], message: string) => void): void {
  rows.forEach((row, index) => {
    const clash = rows.slice(0, index).some((other) => row.start < other.end && other.start < row.end)
    if (clash) refuse(row.path, overlap('the same day'))
  })
}

function checkMidnight(rows: Row[], next: Row[], refuse: (path: PropertyKey[], message: string) => void): void {
  const tail = Math.max(0, ...rows.map((row) => row.end - LATEST))
  for (const row of next) if (row.start < tail) refuse(row.path, overlap('the night before'))
}

function nextYearlyDay(day: string): string {
  const date = new Date(`2024-${day}T00:00:00Z`)
  return new Date(date.getTime() + 86_400_000).toISOString().slice(5, 10)
}

function overlap(what: string): string {
  return `This window overlaps another one of ${what}.`
}
