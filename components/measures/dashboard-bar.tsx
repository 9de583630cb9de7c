import { useTranslations } from 'next-intl';
import { DeskBar } from '@/components/shell/desk-bar';
import { Segmented } from '@/components/ui/segmented';
import type { Choices } from '@/lib/measures/queries';
import { type MeasureQuery, PERIODS } from '@/lib/measures/schema';
import { paths } from '@/lib/paths';
import { CHANNELS } from '@/lib/tickets/schema';
import { ExportMenu } from './export-menu';
import { FilterMenu } from './filter-menu';

type Props = { query: MeasureQuery; choices: Choices; mayExport: { figures: boolean; named: boolean } };

/** Period and filters in the address: they link, and work before any script arrives. */
export function DashboardBar({ query, choices, mayExport }: Props) {
  const t = useTranslations('dashboard');
  const segments = PERIODS.map((period) => ({
    label: t(`period.${period}`),
    href: paths.dashboard({ ...query, period, ...(period === 'custom' ? {} : { from: null, to: null }) }),
    on: query.period === period,
  }));
  return (
    <DeskBar end={<ExportMenu query={query} may={mayExport} />}>
      <Segmented label={t('period.label')} segments={segments} />
      {choices.functions.length > 1 ? <FilterMenu name="function" query={query} choices={choices.functions} /> : null}
      <FilterMenu name="service" query={query} choices={choices.services} />
      <FilterMenu name="team" query={query} choices={choices.teams} />
      <FilterMenu
        name="channel"
        query={query}
        choices={CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))}
      />
      <FilterMenu
        name="priority"
        query={query}
        choices={['1', '2', '3', '4'].map((value) => ({ value, label: t('filter.priorityOf', { priority: value }) }))}
      />
    </DeskBar>
  );
}
