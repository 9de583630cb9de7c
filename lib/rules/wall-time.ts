import { TZDate } from '@date-fns/tz';

/** The instant of a wall time such as `2026-11-30T09:00` in a zone; null when it is none. */
export function instantIn(local: string | undefined, timeZone: string): Date | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(local ?? '');
  if (!found) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found.slice(1).map(Number);
  const at = new Date(new TZDate(year, month - 1, day, hour, minute, 0, timeZone).getTime());
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Whether a text is an instant as programs write it, offset and all. */
export const isInstant = (said: unknown): said is string =>
  typeof said === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(said);

/** An instant as a `datetime-local` field writes it in a zone. */
export function wallIn(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  return parts.replace(' ', 'T').slice(0, 16);
}
