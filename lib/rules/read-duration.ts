const UNIT = { s: 1, min: 60, m: 60, h: 3600 } as const;
const PART = /(\d+(?:[.,]\d+)?)\s*(h|min|m|s)?/giy;

/**
 * Open time as people write it, in seconds: `4 h`, `1 h 30 min`, `90 min`, `1:30`, `45` (minutes). Days are left out on
 * purpose: how long an open day is depends on the calendar. Null for anything else.
 */
export function readDuration(text: string): number | null {
  const said = text.trim().toLowerCase();
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(said);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60;
  let seconds = 0;
  let at = 0;
  let last: number = Number.POSITIVE_INFINITY;
  while (at < said.length) {
    PART.lastIndex = at;
    const part = PART.exec(said);
    if (!part) return null;
    const unit = UNIT[(part[2] ?? 'min') as keyof typeof UNIT];
    if (unit >= last) return null;
    last = unit;
    seconds += Number((part[1] ?? '').replace(',', '.')) * unit;
    at = PART.lastIndex;
    while (said[at] === ' ' || (said[at] === ',' && said[at + 1] === ' ')) at++;
  }
  return said ? Math.round(seconds) : null;
}

/** The same back, exact to the second, so that nothing changes by being looked at. */
export function writeDuration(seconds: number): string {
  const [h, min, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return [h ? `${h} h` : '', min ? `${min} min` : '', s ? `${s} s` : ''].filter(Boolean).join(' ') || '0 min';
}
