import type { Zone } from '@/lib/format';
import type { Dashboard } from '@/lib/measures/queries';
import { BacklogCard } from './backlog-card';
import { BreachingCard } from './breaching-card';
import { ChannelsCard } from './channels-card';
import { FigureRow } from './figure-row';
import { FlowCard } from './flow-card';
import { HeatCard } from './heat-card';
import { LoadCard } from './load-card';
import { PromisesCard } from './promises-card';
import { SatisfactionCard } from './satisfaction-card';

const pair = 'grid items-stretch gap-3 lg:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)] print:grid-cols-2';

/** The figures first, then where they come from. */
export function DashboardCards({ dashboard, now, zone }: { dashboard: Dashboard; now: Date; zone: Zone }) {
  const { figures, scope } = dashboard;
  const { period } = scope;
  return (
    <>
      <FigureRow figures={figures} />
      <div className={pair}>
        <FlowCard flow={figures.flow} zone={period.zone} weekly={period.edges.length - 1 < period.days} />
        <BreachingCard breaching={figures.breaching} now={now} zone={zone} deskZone={period.zone} />
      </div>
      <div className={pair}>
        <HeatCard heat={figures.heat} />
        <LoadCard load={figures.load} />
      </div>
      <PromisesCard promises={figures.promises} />
      <div className="grid items-stretch gap-3 md:grid-cols-2 xl:grid-cols-3">
        <BacklogCard backlog={figures.backlog} />
        <SatisfactionCard satisfaction={figures.satisfaction} now={now} />
        <ChannelsCard mix={figures.channels} />
      </div>
    </>
  );
}
