import { useTranslations } from 'next-intl';
import type { Calendar } from '@/lib/sla/calendar';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY = 1440;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What of a window lies on its own day, and what runs past midnight into the next. */
function stretches(windows: readonly (readonly [string, string])[] = []) {
  return windows.flatMap(([from, to]) => {
    const [start, end] = [minutes(from), minutes(to)];
    return end > start
      ? [{ start, end, next: false }]
      : [
          { start, end: DAY, next: false },
          { start: 0, end, next: true },
        ];
  });
}

/** A week as bars: a look says more than fourteen times. */
export function WeekBars({ hours }: { hours: Calendar['hours'] }) {
  const t = useTranslations('rules');
  return (
    <ul className="flex list-none flex-col gap-1 p-0">
      {WEEK.map((day, index) => {
        const before = WEEK[(index + 6) % 7] ?? 'sun';
        const bars = [
          ...stretches(hours[day]).filter((one) => !one.next),
          ...stretches(hours[before]).filter((one) => one.next),
        ];
        const said = (hours[day] ?? []).map(([from, to]) => `${from}–${to}`).join(', ');
        return (
          <li
            key={day}
            className="grid grid-cols-[84px_minmax(0,1fr)_minmax(0,170px)] items-center gap-3 max-sm:grid-cols-[72px_minmax(0,1fr)]"
          >
            <span className="text-ink-2">{t(`days.${day}`)}</span>
            <span aria-hidden="true" className="relative block h-3 rounded-sm bg-track max-sm:hidden">
              {[6, 12, 18].map((hour) => (
                <i
                  key={hour}
                  className="absolute inset-y-0 w-px bg-paper"
                  style={{ insetInlineStart: `${(hour / 24) * 100}%` }}
                />
              ))}
              {bars.map((bar) => (
                <i
                  key={`${bar.start}-${bar.end}`}
                  className="absolute inset-y-0 rounded-sm bg-sea forced-color-adjust-none"
                  style={{
                    insetInlineStart: `${(bar.start / DAY) * 100}%`,
                    width: `${((bar.end - bar.start) / DAY) * 100}%`,
                  }}
                />
              ))}
            </span>
            <span className="num">{said || <span className="text-ink-3">{t('calendar.closed')}</span>}</span>
          </li>
        );
      })}
    </ul>
  );
}
