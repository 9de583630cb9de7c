import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import { capped } from '@/lib/format';
import { paths, withQuery } from '@/lib/paths';
import { queryKey, type StandardView } from '@/lib/tickets/views';
import { FilterChips, type ListQuery } from './filter-chips';
import { type FilterChoices, FilterEditor } from './filter-editor';
import { SaveView } from './save-view';

export interface ListTab {
  view: string | null;
  label: string | null;
  query: Record<string, string>;
  count: number | null;
  saved: { id: string; name: string } | null;
}

type Props = {
  tabs: readonly ListTab[];
  query: ListQuery;
  choices: FilterChoices;
  names: Readonly<Record<string, string>>;
};

/** Views as tabs, filters as chips: together they are the address of the list. */
export function ListTabs({ tabs, query, choices, names }: Props) {
  const t = useTranslations('tickets.views');
  const here = queryKey(query);
  const current = tabs.find((tab) => queryKey(tab.query) === here);
  return (
    <Tabs
      label={t('label')}
      tabs={tabs.map((tab) => ({
        label: tab.view ? t(`standard.${tab.view as StandardView}`) : tab.label,
        href: withQuery(paths.tickets(), tab.query),
        on: tab === current,
        count: tab.count === null ? undefined : capped(tab.count),
      }))}
    >
      {current && !current.saved ? null : <SaveView query={here} current={current?.saved ?? null} />}
      <FilterChips query={query} names={names} />
      <FilterEditor query={query} choices={choices} />
    </Tabs>
  );
}
