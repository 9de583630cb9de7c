import { z } from 'zod';
import { assertOpens, isOpen, type Opening } from './business-time';
import { Calendar, whenSound } from './calendar';
import { calendarShape } from './calendar-shape';
import { type CalendarIssue, calendarIssues } from './check-calendar';
import { type Clock, type ClockKind, type ClockState, clockState, remaining, used } from './clock';
import { ClockEvent } from './clock-event';
import { type ExplainLine, explain } from './explain';
import { replayClock } from './history';
import { Instant } from './instant';
import { NoOpeningError } from './no-opening';
import { Pausing, Targets } from './promise';
import { replayTicket } from './ticket-clocks';
import { unpausedOpenings } from './unpaused';

const TEN_YEARS = 315_576_000;

const Pause = z
  .tuple([Instant, Instant])
  .refine(([from, to]) => Date.parse(from) <= Date.parse(to), 'A pause may not end before it begins.');

/** Body of `POST /calendars/preview`: a calendar and what to try on it. */
export const CalendarPreviewInput = z
  .strictObject({
    ...calendarShape,
    start: Instant,
    seconds: z.int().min(0).max(TEN_YEARS).optional(),
    end: Instant.optional(),
    pauses: z.array(Pause).max(500).optional(),
  })
  .superRefine((input, context) => {
    const issues = calendarIssues(input);
    if (input.end && Date.parse(input.end) - Date.parse(input.start) > TEN_YEARS * 1000)
      issues.push({ path: ['end'], message: 'A preview covers ten years at most.' });
    if (issues.length === 0) issues.push(...openingIssues(['hours'], () => previewCalendar({ seconds: 0, ...input })));
    for (const issue of issues) context.addIssue({ code: 'custom', ...issue });
  }, whenSound);
export type CalendarPreviewInput = z.infer<typeof CalendarPreviewInput>;

/** Body of `POST /clocks/preview`: a promise and a made-up ticket to try it on. */
export const ClocksPreviewInput = z
  .strictObject({
    calendar: Calendar,
    targets: Targets,
    /** States and reasons that pause every clock, or lists for each clock. */
    pausing: z.union([z.array(z.string().min(1).max(64)).max(64), Pausing.partial()]).default([]),
    reopen: z.enum(['continue', 'restart']).default('continue'),
    events: z.array(ClockEvent).min(1).max(500),
    /** The instant to judge at; without it the last event's. */
    now: Instant.optional(),
  })
  .superRefine((input, context) => {
    const issues = orderIssues(input.events, input.now);
    if (issues.length === 0) issues.push(...openingIssues(['calendar', 'hours'], () => previewClocks(input)));
    for (const issue of issues) context.addIssue({ code: 'custom', ...issue });
  }, whenSound);
export type ClocksPreviewInput = z.infer<typeof ClocksPreviewInput>;

function orderIssues(events: ClockEvent[], now?: string): CalendarIssue[] {
  const issues = events.flatMap((event, index) => {
    const path = ['events', index];
    const before = events[index - 1];
    if ((event.what === 'created') !== (index === 0))
      return [{ path: [...path, 'what'], message: 'The first event, and only the first, is "created".' }];
    if (before && Date.parse(event.at) < Date.parse(before.at))
      return [{ path: [...path, 'at'], message: 'Events stand in the order of time; this one is before the last.' }];
    return [];
  });
  if (now && Date.parse(now) < Date.parse(events.at(-1)?.at ?? now))
    issues.push({ path: ['now'], message: 'Now may not be before the last event.' });
  return issues;
}

/** A calendar that never opens, or opens too little for what is asked, is refused with its cause (behaviour 11). */
function openingIssues(path: PropertyKey[], attempt: () => unknown): CalendarIssue[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!(error instanceof NoOpeningError)) throw error;
    return [{ path, message: error.message }];
  }
}

/** Answer of `POST /calendars/preview`; instants in UTC with `Z`, seconds of open time. */
export interface CalendarPreview {
  due?: string;
  seconds?: number;
  open: boolean;
  /** The open time counted, cut at the start, at pauses and at the due time (else at the end asked about). */
  openings: [from: string, to: string][];
}

/** Tries a calendar: when is so much open time used up, and how much of it lies in a span. */
export function previewCalendar(input: CalendarPreviewInput): CalendarPreview {
  const start = new Date(input.start);
  const pauses = (input.pauses ?? []).map(([from, to]) => ({ from: new Date(from), to: new Date(to) }));
  const preview: CalendarPreview = { open: isOpen(input, start), openings: [] };
  if (input.end !== undefined) {
    const counted = [...unpausedOpenings(input, pauses, start, new Date(input.end))];
    preview.seconds = counted.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0) / 1000;
    preview.openings = counted.map(({ from, to }) => [from.toISOString(), to.toISOString()]);
  }
  return input.seconds === undefined ? preview : { ...preview, ...dueAfter(input, pauses, start, input.seconds) };
}

function dueAfter(calendar: Calendar, pauses: Opening[], start: Date, seconds: number) {
  const openings: CalendarPreview['openings'] = [];
  let left = seconds * 1000;
  for (const { from, to } of unpausedOpenings(calendar, pauses, start)) {
    const end = new Date(Math.min(to.getTime(), from.getTime() + left));
    left -= end.getTime() - from.getTime();
    if (end > from) openings.push([from.toISOString(), end.toISOString()]);
    if (left === 0) return { due: end.toISOString(), openings };
  }
  throw new NoOpeningError('never-opens', start);
}

/** One clock of the answer of `POST /clocks/preview`; seconds are business seconds, instants UTC with `Z`. */
export interface ClockPreview {
  kind: ClockKind;
  state: ClockState;
  target: number;
  spent: number;
  remaining: number;
  startedAt: string;
  dueAt: string | null;
  metAt: string | null;
  breachedAt: string | null;
  stoppedAt: string | null;
  explain: ExplainLine[];
}

/**
 * Tries a promise on a made-up ticket: its clocks at `now`, the current one of each kind first, then the earlier
 * rounds of update and reply, newest first.
 */
export function previewClocks(input: ClocksPreviewInput): { clocks: ClockPreview[] } {
  const now = new Date(input.now ?? input.events.at(-1)?.at ?? '');
  assertOpens(input.calendar, now);
  const marks = Array.isArray(input.pausing) ? everyClock(input.pausing) : { ...everyClock([]), ...input.pausing };
  const rounds = replayTicket(input.events, { ...input, pausing: marks });
  return {
    clocks: rounds.map(({ kind, history }) => {
      const clock = replayClock(kind, history, input.calendar, now);
      return { ...shown(clock, input.calendar, now), explain: explain(kind, history, input.calendar, now) };
    }),
  };
}

function shown(clock: Clock, calendar: Calendar, now: Date): Omit<ClockPreview, 'explain'> {
  const text = (at: Date | null) => at?.toISOString() ?? null;
  return {
    kind: clock.kind,
    state: clockState(clock, now),
    target: clock.target,
    spent: used(clock, calendar, now),
    remaining: remaining(clock, calendar, now),
    startedAt: clock.startedAt.toISOString(),
    dueAt: text(clock.dueAt),
    metAt: text(clock.metAt),
    breachedAt: text(clock.breachedAt),
    stoppedAt: text(clock.stoppedAt),
  };
}

function everyClock(marks: string[]): Pausing {
  return { response: marks, update: marks, resolve: marks, reply: marks };
}
