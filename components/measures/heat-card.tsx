import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { HeatGrid, type HeatTone } from '@/components/ui/heat-grid';
import { number } from '@/lib/format';
import { DEFINITIONS } from '@/lib/measures/definitions';
import type { Heat, HeatHour } from '@/lib/measures/heat';
import { Definition } from './definition';

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const { target } = DEFINITIONS.resolve;

/** Bands around the target, so that a colour means the same in every report. */
function toneOf({ value, few }: HeatHour): HeatTone {
  if (value === null || few) return 'none';
  if (value >= target) return 'ok';
  if (value >= target - 0.05) return 'fair';
  return value >= target - 0.1 ? 'soon' : 'late';
}

const tickets = (one: HeatHour) => one.met + one.late.value;
const total = (hours: readonly HeatHour[]) => hours.reduce((sum, one) => sum + tickets(one), 0);
const ENOUGH = 0.03;

/** Hours and days that hold a fair part of the work, without gaps; a few tickets at night would bury the day. */
function drawn(hours: readonly HeatHour[]) {
  const all = total(hours);
  const busy = (part: HeatHour[]) => total(part) > all * ENOUGH;
  const used = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    busy(hours.filter((one) => one.hour === hour)),
  );
  const [first, last] = [Math.min(8, ...used), Math.max(17, ...used)];
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => day < 6 || busy(hours.filter((one) => one.day === day)));
  const inside = hours.filter((one) => columns.includes(one.hour) && days.includes(one.day));
  return { columns, days, beside: all - total(inside) };
}

/** Where the average hides something: every hour of the week, and the worst of them in a sentence. */
export function HeatCard({ heat }: { heat: Heat }) {
  const t = useTranslations('dashboard.heat');
  const none = useTranslations('dashboard')('none');
  const name = useTranslations('measures.definitions')('heat.name');
  const short = t('days').split(',');
  const long = t('longDays').split(',');
  const { hours, worst } = heat;
  const { columns, days, beside } = drawn(hours);
  const cell = (day: number, hour: number) => {
    const one = hours.find((known) => known.day === day && known.hour === hour);
    const when = { day: long[day - 1] ?? '', hour: clock(hour) };
    if (!one) return { text: '·', tone: 'none' as const, title: t('noTickets', when) };
    const late = one.late.value;
    return {
      text: one.value === null ? none : number(one.value * 100),
      tone: toneOf(one),
      title: t('cell', { ...when, met: one.met, all: one.met + late, late }),
      href: late > 0 ? one.late.href : undefined,
    };
  };
  const hides = worst
    ? t('worst', { day: long[worst.day - 1] ?? '', from: clock(worst.hour), to: clock((worst.hour + 1) % 24) })
    : t('steadyWeek');
  return (
    <Card
      title={name}
      aside={
        <span className="flex items-center gap-2 text-sm font-medium text-ink-2">
          <span className="max-sm:hidden">{hours.length > 0 ? hides : none}</span>
          <Definition of={heat.definition} />
        </span>
      }
    >
      <p className="mb-2 text-sm font-medium text-ink-2 sm:hidden">{hours.length > 0 ? hides : none}</p>
      <HeatGrid
        label={name}
        columns={columns.map(String)}
        rows={days.map((day) => ({ name: short[day - 1] ?? '', cells: columns.map((hour) => cell(day, hour)) }))}
      />
      {beside > 0 ? <p className="mt-2 text-sm text-ink-3">{t('beside', { count: beside })}</p> : null}
    </Card>
  );
}
