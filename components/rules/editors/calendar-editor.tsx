import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { writeWindows } from '@/lib/rules/read-windows';
import type { Calendar } from '@/lib/sla/calendar';
import { Part } from '../part';
import { DayRows } from './day-rows';
import { FeedField } from './feed-field';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Several windows a day on one line, as one would write them on the door. */
export function CalendarEditor({ content }: { content: Partial<Calendar> }) {
  const t = useTranslations('rules');
  return (
    <>
      <TextField
        name="content.timeZone"
        label={t('calendar.zone')}
        hint={t('calendar.zoneHint')}
        defaultValue={content.timeZone ?? 'Europe/London'}
        list="time-zones"
        className="max-w-72"
      />
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <Part title={t('calendar.week')} hint={t('calendar.weekHint')}>
        <div className="grid gap-2 sm:max-w-xl">
          {WEEK.map((day) => (
            <div key={day} className="grid items-start gap-x-3 sm:grid-cols-[96px_minmax(0,1fr)]">
              <span aria-hidden="true" className="pt-1.5 text-ink-2 max-sm:hidden">
                {t(`days.${day}`)}
              </span>
              <TextField
                name={`content.hours.${day}`}
                label={<span className="sm:sr-only">{t(`days.${day}`)}</span>}
                defaultValue={writeWindows(content.hours?.[day])}
                placeholder={t('calendar.closed')}
              />
            </div>
          ))}
        </div>
      </Part>
      <Part title={t('calendar.exceptions')} hint={t('calendar.exceptionsHint')}>
        <DayRows name="content.exceptions" days={content.exceptions} type="date" />
        <div className="mt-4">
          <FeedField label={t('calendar.feed')} hint={t('calendar.feedHint')} aside={t('calendar.optional')} />
        </div>
      </Part>
      <Part title={t('calendar.yearly')} hint={t('calendar.yearlyHint')}>
        <DayRows name="content.yearly" days={content.yearly} type="text" />
      </Part>
    </>
  );
}
