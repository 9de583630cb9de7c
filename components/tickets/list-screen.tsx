import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { DeskTop } from '@/components/shell/desk-top';
import { KeyBindings } from '@/components/shell/key-bindings';
import { SplitView } from '@/components/shell/split-view';
import { Pagination } from '@/components/ui/pagination';
import type { Zone } from '@/lib/format';
import { paths, withQuery } from '@/lib/paths';
import type { ListQuery } from '@/lib/tickets/list-query';
import type { TicketLine } from '@/lib/tickets/queries';
import { BulkBar, type BulkChoices } from './bulk-bar';
import type { FilterChoices } from './filter-editor';
import { ListEmpty } from './list-empty';
import { ListHands } from './list-hands';
import { type ListTab, ListTabs } from './list-tabs';
import { Preview } from './preview';
import { TicketRows } from './ticket-rows';

type Props = {
  /** Whoever looks after the software reads no tickets. */
  shut: boolean;
  asked: ListQuery;
  list: { items: readonly TicketLine[]; next: string | null; stale: boolean };
  tabs: readonly ListTab[];
  choices: FilterChoices & { names: Readonly<Record<string, string>> };
  preview: Omit<ComponentProps<typeof Preview>, 'now' | 'zone'> | null;
  bulk: BulkChoices | null;
  mayChoose: boolean;
  deskZones: Readonly<Record<string, string>>;
  now: Date;
  zone: Zone;
};

/** Views and filters above, dense rows below, and beside them the one that is looked at. */
export function ListScreen({
  shut,
  asked,
  list,
  tabs,
  choices,
  preview,
  bulk,
  mayChoose,
  deskZones,
  now,
  zone,
}: Props) {
  const t = useTranslations('tickets');
  const due = useTranslations('ui.due');
  const { query, cursor } = asked;
  const plain = withQuery(paths.tickets(), { ...query, cursor });
  const base = withQuery(paths.tickets(), { ...query, cursor, bulk: bulk ? 1 : null });
  return (
    <>
      <DeskTop title={t('title')} />
      <ListTabs tabs={tabs} query={query} choices={choices} names={choices.names} />
      {bulk ? <BulkBar choices={bulk} closeHref={plain} /> : null}
      <SplitView
        label={t('preview.label')}
        closeHref={preview ? base : undefined}
        closeLabel={t('preview.close')}
        preview={preview ? <Preview {...preview} now={now} zone={zone} /> : null}
      >
        <div id="tickets" data-live="list">
          {list.items.length > 0 ? (
            <TicketRows
              caption={t('title')}
              rows={list.items}
              now={now}
              zone={zone}
              deskZones={deskZones}
              base={base}
              preview={asked.preview}
              choose={mayChoose}
            />
          ) : (
            <ListEmpty query={query} stale={list.stale} shut={shut} />
          )}
          <Pagination
            previous={cursor ? withQuery(paths.tickets(), query) : null}
            next={list.next ? withQuery(paths.tickets(), { ...query, cursor: list.next }) : null}
          />
        </div>
      </SplitView>
      <ListHands
        key={plain}
        base={plain}
        preview={asked.preview ?? null}
        bulk={asked.bulk}
        words={{ over: due.raw('over'), left: due.raw('left') }}
      />
      <KeyBindings
        group={t('title')}
        bindings={[
          { keys: 'x', label: t('list.keys.choose'), press: 'choose-row' },
          { keys: 'p', label: t('list.keys.preview'), press: 'preview-row' },
          { keys: 'escape', label: t('preview.close'), press: 'close-preview' },
        ]}
      />
    </>
  );
}
