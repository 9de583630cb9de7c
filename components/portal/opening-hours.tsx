import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { openNow, specialDays, weekOf } from '@/lib/catalogue/opening';
import { shortDate } from '@/lib/format';
import { dayWords } from '@/lib/requests/day-words';
import type { Calendar } from '@/lib/sla/calendar';
import type { Window } from '@/lib/sla/calendar-shape';

type Props = { name: string; calendar: Calendar; now: Date };

const inZone = (now: Date, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);

/** When one desk is open, from the calendar in force, in its own zone. */
export function OpeningHours({ name, calendar, now }: Props) {
  const t = useTranslations('help.hours');
  const { timeZone } = calendar;
  const { open, until } = openNow(calendar, now);
  const hours = (windows: readonly Window[]) =>
    windows.map(([from, to]) => t('window', { from, to })).join(', ') || t('closed');
  return (
    <Card
      title={name}
      aside={
        until ? (
          <Chip tone={open ? 'ok' : 'plain'}>
            {t(open ? 'openUntil' : 'opensAt', { when: dayWords(until, now, { timeZone }) })}
          </Chip>
        ) : null
      }
    >
      <dl className="num grid grid-cols-[minmax(9rem,auto)_1fr] gap-x-4 gap-y-1">
        {weekOf(calendar).map(({ from, to, windows }) => (
          <div key={from} className="contents">
            <dt className="text-ink-2">
              {from === to ? t(`days.${from}`) : t('span', { from: t(`days.${from}`), to: t(`days.${to}`) })}
            </dt>
            <dd>{hours(windows)}</dd>
          </div>
        ))}
        {specialDays(calendar, inZone(now, timeZone)).map(({ day, windows }) => (
          <div key={day} className="contents">
            <dt className="text-ink-2">{shortDate(`${day}T12:00:00Z`)}</dt>
            <dd>{hours(windows)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-ink-3">{t('zone', { zone: timeZone })}</p>
    </Card>
  );
}
