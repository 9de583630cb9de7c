import type { ServiceLevelContent } from '@/lib/rules/kinds/service-level';
import { instantIn, wallIn } from '@/lib/rules/wall-time';
import type { Calendar } from '@/lib/sla/calendar';
import { type ClockPreview, ClocksPreviewInput, previewClocks } from '@/lib/sla/preview';
import { PROMISE_KINDS, type PromiseKind, type PromisePriority, targetsFor } from '@/lib/sla/promise';

type Asked = Partial<Record<'start' | 'kind' | 'priority' | 'waitFrom' | 'waitTo' | 'mark', string>>;

export interface TriedLevel {
  start: string;
  kind: PromiseKind;
  priority: PromisePriority;
  waitFrom: string;
  waitTo: string;
  mark: string;
  clocks: ClockPreview[];
}

/** A made-up ticket under this promise: logged, perhaps waiting for a while; wall times are of the calendar's zone. */
export function tryServiceLevel(level: ServiceLevelContent, calendar: Calendar, asked: Asked, now: Date): TriedLevel {
  const zone = calendar.timeZone;
  const kind = PROMISE_KINDS.find((one) => one === asked.kind) ?? 'incident';
  const priority = ([1, 2, 3, 4] as const).find((one) => String(one) === asked.priority) ?? 3;
  const start = asked.start ?? wallIn(now, zone);
  const { waitFrom = '', waitTo = '', mark = 'waiting' } = asked;
  const shown = { start, kind, priority, waitFrom, waitTo, mark };
  const at = (local: string) => instantIn(local, zone)?.toISOString();
  const [from, to] = [at(waitFrom), at(waitTo)];
  const state = mark === 'approval' ? 'approval' : 'waiting';
  const reason = mark === 'waiting' || mark === 'approval' ? undefined : mark;
  const events = [
    { at: at(start), what: 'created' },
    ...(from ? [{ at: from, what: 'waiting', state, ...(reason ? { reason } : {}) }] : []),
    ...(from && to ? [{ at: to, what: 'resumed' }] : []),
  ];
  const input = ClocksPreviewInput.safeParse({
    calendar,
    targets: targetsFor(level, kind, priority),
    pausing: level.pausing,
    reopen: level.reopen,
    events,
  });
  return { ...shown, clocks: input.success ? previewClocks(input.data).clocks : [] };
}
