const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export type Moment = Date | string | number;
export type Zone = { locale?: string; timeZone?: string };

const at = (moment: Moment) => (moment instanceof Date ? moment : new Date(moment));
// Plain English means day before month and a 24 hour clock here.
const tongue = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

const known = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl formatter costs more than using it a hundred times. */
function dates({ locale = 'en', timeZone = 'UTC' }: Zone, options: Intl.DateTimeFormatOptions) {
  const name = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  const found = known.get(name) ?? new Intl.DateTimeFormat(tongue(locale), { ...options, timeZone });
  known.set(name, found);
  return found;
}

/** Seconds as people say them: `45 s`, `12 min`, `2 h 10 min`, `3 d 4 h`; two units at most. */
export function duration(seconds: number): string {
  const s = Math.abs(Math.round(seconds));
  if (s < minute) return s === 0 ? '0 min' : `${s} s`;
  if (s < hour) return `${Math.floor(s / minute)} min`;
  const [big, bigName, small, smallName] = s < day ? [hour, 'h', minute, 'min'] : [day, 'd', hour, 'h'];
  const rest = Math.floor((s % (big as number)) / (small as number));
  return `${Math.floor(s / (big as number))} ${bigName}${rest ? ` ${rest} ${smallName}` : ''}`;
}

/** Business seconds for sums that must line up: `2 h 00`, `0 h 07`. */
export function hoursAndMinutes(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / minute);
  return `${seconds < 0 ? '- ' : ''}${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}

/** A month written as `2026-11`: `November 2026`. */
export const monthName = (month: string) =>
  dates({ timeZone: 'UTC' }, { month: 'long', year: 'numeric' }).format(at(`${month}-01T12:00:00Z`));

/** `14:05` in the viewer's zone. */
export const clockTime = (moment: Moment, zone: Zone = {}) =>
  dates(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at(moment));

/** `German` for `de`; what is no language stays as it is written. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `22 Nov 2026`. */
export const dateOnly = (moment: Moment, zone: Zone = {}) =>
  dates(zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(at(moment));

/** The last day of what ends: an end is the first moment that no longer counts. */
export const lastDay = (end: Moment, zone: Zone = {}) => dateOnly(at(end).getTime() - 1, zone);

/** `Sun 22 Nov`. */
export const shortDate = (moment: Moment, zone: Zone = {}) =>
  dates(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at(moment)).replace(',', '');

/** `Sun 22 Nov 2026, 14:05`. */
export const dateTime = (moment: Moment, zone: Zone = {}) =>
  `${dates(zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(at(moment)).replace(',', '')}, ${clockTime(moment, zone)}`;

/** Both ends of a span; its day is said once where it begins and ends on the same one. */
export const timeSpan = (from: Moment, to: Moment, zone: Zone = {}) => ({
  from: dateTime(from, zone),
  to: dayNumber(from, zone) === dayNumber(to, zone) ? clockTime(to, zone) : dateTime(to, zone),
});

/** The exact time in the viewer's zone and, where it differs, in the desk's: the title of every time on screen. */
export function exactTime(moment: Moment, zone: Zone = {}, desk?: string): string {
  const mine = zone.timeZone ?? 'UTC';
  const own = `${dateTime(moment, zone)} (${mine})`;
  return desk && desk !== mine ? `${own}\n${dateTime(moment, { ...zone, timeZone: desk })} (${desk})` : own;
}

const dayNumber = (moment: Moment, zone: Zone) =>
  Date.parse(
    dates({ ...zone, locale: 'en-CA' }, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at(moment)),
  ) /
  (day * 1000);

/** How a moment is named in a row: `14:05` today, `Wed 10:15` within a week, else `26 Oct`. */
export function shortTime(moment: Moment, now: Moment, zone: Zone = {}): string {
  const days = Math.abs(dayNumber(moment, zone) - dayNumber(now, zone));
  if (days === 0) return clockTime(moment, zone);
  if (days < 7) return `${dates(zone, { weekday: 'short' }).format(at(moment))} ${clockTime(moment, zone)}`;
  return days < 300 ? dates(zone, { day: 'numeric', month: 'short' }).format(at(moment)) : dateOnly(moment, zone);
}

/** `9 minutes ago`, `in 2 hours`, `yesterday`, in the viewer's language. */
export function relativeTime(moment: Moment, now: Moment, { locale = 'en' }: Zone = {}): string {
  const seconds = (at(moment).getTime() - at(now).getTime()) / 1000;
  const size = Math.abs(seconds);
  const words = new Intl.RelativeTimeFormat(tongue(locale), { numeric: 'auto' });
  if (size < minute) return words.format(0, 'second');
  if (size < hour) return words.format(Math.round(seconds / minute), 'minute');
  if (size < day) return words.format(Math.round(seconds / hour), 'hour');
  if (size < 30 * day) return words.format(Math.round(seconds / day), 'day');
  if (size < 365 * day) return words.format(Math.round(seconds / (30 * day)), 'month');
  return words.format(Math.round(seconds / (365 * day)), 'year');
}

export const number = (value: number, locale = 'en', digits = 0) =>
  new Intl.NumberFormat(tongue(locale), { maximumFractionDigits: digits }).format(value);

/** A share between 0 and 1: `94.2 %`; a dash when there is nothing to divide. */
export const percent = (share: number | null | undefined, locale = 'en', digits = 1) =>
  share === null || share === undefined || Number.isNaN(share) ? '–' : `${number(share * 100, locale, digits)} %`;

/** Counts that were capped on purpose: `999+`. */
export const capped = (count: number, cap = 999) => (count > cap ? `${cap}+` : String(count));

/** Bytes: `640 kB`, `10.2 MB`. */
export function fileSize(bytes: number, locale = 'en'): string {
  const [unit, size] =
    bytes < 1e6 ? (['kB', 1e3] as const) : bytes < 1e9 ? (['MB', 1e6] as const) : (['GB', 1e9] as const);
  return `${number(bytes / size, locale, bytes < 1e6 ? 0 : 1)} ${unit}`;
}

/** Initials for an avatar: `MO` from Mara Okafor. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return (
    ends
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toLocaleUpperCase() || '?'
  );
}
