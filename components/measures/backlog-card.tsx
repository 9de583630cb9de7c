import { useTranslations } from 'next-intl';
import { BarChart } from '@/components/ui/bar-chart';
import { Card } from '@/components/ui/card';
import type { Backlog } from '@/lib/measures/backlog';
import { Definition } from './definition';

/** Open work by age; each bar opens its tickets. */
export function BacklogCard({ backlog }: { backlog: Backlog }) {
  const t = useTranslations('dashboard.backlog');
  const name = useTranslations('measures.definitions')('backlog.name');
  const label = (from: number, to: number | null) =>
    to === null ? t('last', { from }) : from === 0 ? t('first') : t('range', { from, to });
  return (
    <Card
      title={name}
      aside={
        <span className="flex items-center gap-2 text-sm text-ink-2">
          {t('open', { count: backlog.openNow.value })}
          <Definition of={backlog.definition} />
        </span>
      }
    >
      <BarChart
        id="backlog"
        label={name}
        unit={t('unit')}
        bars={backlog.ages.map(({ fromDays, toDays, tickets }) => ({
          label: label(fromDays, toDays),
          href: tickets.value > 0 ? tickets.href : undefined,
          parts: [
            {
              name: t('tickets'),
              value: tickets.value,
              tone: fromDays >= 10 ? 'late' : fromDays >= backlog.olderDays ? 'soon' : 'sea',
            },
          ],
        }))}
      />
    </Card>
  );
}
