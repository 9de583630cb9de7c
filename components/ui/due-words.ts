import { duration } from '@/lib/format';

type Wish = { due: string; from?: string; now: number; left?: boolean; words: { over: string; left: string } };
type Shown = { text: string; tone: 'ok' | 'soon' | 'late'; share?: number };

const hour = 3_600_000;

/** The countdown of a due time in words; null when it lies more than a day ahead and a date says it better. */
export function countdown({ due, from, now, left, words }: Wish): Shown | null {
  const end = Date.parse(due);
  const rest = end - now;
  const start = from ? Date.parse(from) : undefined;
  const share =
    start !== undefined && end > start ? Math.min(1, Math.max(0, (now - start) / (end - start))) : undefined;
  if (rest < 0) return { text: words.over.replace('{time}', duration(rest / 1000)), tone: 'late', share: 1 };
  if (rest > 24 * hour) return null;
  const soon = rest < hour || (share !== undefined && share >= 0.75);
  // Rounded up, so that "1 min" never means "already over".
  const time = duration(Math.ceil(rest / 60_000) * 60);
  return { text: left ? words.left.replace('{time}', time) : time, tone: soon ? 'soon' : 'ok', share };
}
