import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { LineChart } from '@/components/ui/line-chart';
import { Link } from '@/components/ui/link';
import { number, shortDate } from '@/lib/format';
import type { Flow, FlowPoint } from '@/lib/measures/flow';
import { Definition } from './definition';

type Props = { flow: Flow; zone: string; weekly: boolean };

const swatch = { in: 'bg-sea', out: 'bg-brass' };

/** What came in and what went out, day by day; both totals open their tickets, and so does the busiest day. */
export function FlowCard({ flow, zone, weekly }: Props) {
  const t = useTranslations('dashboard.flow');
  const name = useTranslations('measures.definitions')('flow.name');
  const day = ({ from }: FlowPoint) => shortDate(from, { timeZone: zone });
  const busiest = flow.points.reduce<FlowPoint | null>(
    (most, point) => (point.in.value > (most?.in.value ?? 0) ? point : most),
    null,
  );
  const total = (way: 'in' | 'out', words: string) => (
    <Link href={flow[way].href} className="num inline-flex items-center gap-1.5 text-sm text-ink-2 hover:underline">
      <i aria-hidden="true" className={`size-[9px] rounded-[2px] forced-color-adjust-none ${swatch[way]}`} />
      {words}
    </Link>
  );
  return (
    <Card
      title={name}
      aside={
        <span className="flex items-center gap-3">
          {total('in', t('inTotal', { count: number(flow.in.value) }))}
          {total('out', t('outTotal', { count: number(flow.out.value) }))}
          <Definition of={flow.definition} />
        </span>
      }
    >
      <LineChart
        id="flow"
        label={name}
        unit={t(weekly ? 'week' : 'day')}
        labels={flow.points.map((point) => day(point).replace(/^\w+ /, ''))}
        series={[
          { name: t('in'), tone: 'sea', filled: true, values: flow.points.map((point) => point.in.value) },
          { name: t('out'), tone: 'brass', values: flow.points.map((point) => point.out.value) },
        ]}
      />
      {busiest ? (
        <p className="mt-1 text-sm text-ink-2">
          <Link href={busiest.in.href} className="link">
            {t(weekly ? 'busiestWeek' : 'busiest', { day: day(busiest), count: number(busiest.in.value) })}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
