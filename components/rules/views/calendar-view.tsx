import { useTranslations } from 'next-intl';
import { dateOnly } from '@/lib/format';
import { writeWindows } from '@/lib/rules/read-windows';
import type { Calendar } from '@/lib/sla/calendar';
import { Facts, Part } from '../part';
import { WeekBars } from './week-bars';

export function CalendarView({ content }: { content: Calendar }) {
  const t = useTranslations('rules.calendar');
  const days = (entries: Calendar['exceptions'], name: (day: string) => string) =>
    Object.entries(entries ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([day, windows]) =>
          [
            <span key={day} className="num">
              {name(day)}
            </span>,
            <span key="hours" className="num">
              {writeWindows(windows) || t('closed')}
            </span>,
          ] as const,
      );
  const exceptions = days(content.exceptions, (day) => dateOnly(`${day}T12:00:00Z`));
  const yearly = days(content.yearly, (day) => dateOnly(`2024-${day}T12:00:00Z`).replace(' 2024', ''));
  return (
    <div className="flex flex-col gap-5">
      <Facts facts={[[t('zone'), content.timeZone]]} />
      <Part title={t('week')}>
        <WeekBars hours={content.hours} />
      </Part>
      <Part title={t('exceptions')}>
        {exceptions.length > 0 ? <Facts facts={exceptions} columns /> : <p className="text-ink-3">{t('none')}</p>}
      </Part>
      <Part title={t('yearly')}>
        {yearly.length > 0 ? <Facts facts={yearly} columns /> : <p className="text-ink-3">{t('none')}</p>}
      </Part>
    </div>
  );
}
