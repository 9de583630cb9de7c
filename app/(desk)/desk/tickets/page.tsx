import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskTop } from '@/components/shell/desk-top';
import { KeyBindings } from '@/components/shell/key-bindings';
import { SplitView } from '@/components/shell/split-view';
import { BulkBar } from '@/components/tickets/bulk-bar';
import { ListEmpty } from '@/components/tickets/list-empty';
import { ListHands } from '@/components/tickets/list-hands';
import { ListTabs } from '@/components/tickets/list-tabs';
import { Preview } from '@/components/tickets/preview';
import { TicketRows } from '@/components/tickets/ticket-rows';
import { Pagination } from '@/components/ui/pagination';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { deskPlace } from '@/lib/desk/queries';
import { paths, withQuery } from '@/lib/paths';
import { readListQuery } from '@/lib/tickets/list-query';
import { bulkChoices, filterChoices, listTabs, previewOf, ticketPage } from './read';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tickets'))('title') };
}

export default async function TicketsPage({ searchParams }: Props) {
  const seat = await requireDesk(paths.tickets());
  const { tx, actor, now, zone } = seat;
  const asked = readListQuery(await searchParams);
  const { query, cursor } = asked;
  const mayChoose = can(actor, 'ticket.bulkChange', now).allowed;
  const [list, tabs, place, choices, preview, bulk, t, due] = await Promise.all([
    ticketPage(seat, asked),
    listTabs(seat),
    deskPlace(tx, actor, now),
    filterChoices(seat),
    asked.preview ? previewOf(seat, asked.preview) : null,
    mayChoose && asked.bulk ? bulkChoices(seat) : null,
    getTranslations('tickets'),
    getTranslations('ui.due'),
  ]);
  const base = withQuery(paths.tickets(), { ...query, cursor, bulk: bulk ? 1 : null });
  const still = preview ? withQuery(base.split('?')[0] ?? '', { ...query, cursor, bulk: bulk ? 1 : null }) : base;
  return (
    <>
      <DeskTop title={t('title')} />
      <ListTabs tabs={tabs} query={query} choices={choices} names={choices.names} />
      {bulk ? <BulkBar choices={bulk} closeHref={withQuery(paths.tickets(), { ...query, cursor })} /> : null}
      <SplitView
        label={t('preview.label')}
        closeHref={preview ? still : undefined}
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
              deskZones={Object.fromEntries(place.functions.map(({ key, timeZone }) => [key, timeZone]))}
              base={base}
              preview={asked.preview}
              choose={mayChoose}
            />
          ) : (
            <ListEmpty query={query} stale={list.stale} />
          )}
          <Pagination
            previous={cursor ? withQuery(paths.tickets(), query) : null}
            next={list.next ? withQuery(paths.tickets(), { ...query, cursor: list.next }) : null}
          />
        </div>
      </SplitView>
      <ListHands
        base={base}
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
