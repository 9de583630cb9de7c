import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListScreen } from '@/components/tickets/list-screen';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { deskPlace } from '@/lib/desk/queries';
import { paths } from '@/lib/paths';
import { readListQuery } from '@/lib/tickets/list-query';
import { bulkChoices, filterChoices, listTabs, previewOf, ticketPage } from './read';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tickets'))('title') };
}

/** Every queue and view of the desk; the address says which. */
export default async function TicketsPage({ searchParams }: Props) {
  const seat = await requireDesk(paths.tickets());
  const { tx, actor, now, zone } = seat;
  const asked = readListQuery(await searchParams);
  const mayChoose = can(actor, 'ticket.bulkChange', now).allowed;
  const [list, tabs, place, choices, preview, bulk] = await Promise.all([
    ticketPage(seat, asked),
    listTabs(seat),
    deskPlace(tx, actor, now),
    filterChoices(seat),
    asked.preview ? previewOf(seat, asked.preview) : null,
    mayChoose && asked.bulk ? bulkChoices(seat) : null,
  ]);
  const deskZones = Object.fromEntries(place.functions.map(({ key, timeZone }) => [key, timeZone]));
  const shut = !actor.auditor && !can(actor, 'ticket.note', now).allowed;
  return <ListScreen {...{ shut, asked, list, tabs, choices, preview, bulk, mayChoose, deskZones, now, zone }} />;
}
