import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MyTickets } from '@/components/desk/my-tickets';
import { NewsCard } from '@/components/desk/news-card';
import { WaitsCard } from '@/components/desk/waits-card';
import { WorkEmpty } from '@/components/desk/work-empty';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { paths } from '@/lib/paths';
import { openSections } from '../admin/admit';
import { readWork } from './read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.work'))('title') };
}

/** What waits for me now, what will be late first on top. */
export default async function MyWorkPage() {
  const seat = await requireDesk(paths.desk());
  const { actor, now, zone } = seat;
  // Whoever has no work here begins where theirs is.
  if (!can(actor, 'ticket.note', now).allowed)
    redirect(openSections(actor, now).length > 0 ? paths.admin() : paths.tickets());
  const [work, t] = await Promise.all([readWork(seat), getTranslations('desk.work')]);
  const empty = work.mine.length + work.waits.length === 0;
  return (
    <>
      <DeskTop title={t('title')} />
      <DeskBody>
        <div data-live="list" className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_340px]">
          <div className="flex min-w-0 flex-col gap-4">
            {empty ? <WorkEmpty queue={work.queue} /> : null}
            {work.waits.length > 0 ? <WaitsCard waits={work.waits} now={now} zone={zone} /> : null}
            {work.mine.length > 0 ? (
              <MyTickets
                title={t('mine')}
                href={paths.tickets({ state: 'unresolved', assignee: 'me' })}
                rows={work.mine}
                now={now}
                zone={zone}
              />
            ) : null}
            {work.queue.length > 0 ? (
              <MyTickets
                title={t('next')}
                href={paths.tickets({ unallocated: 'yes' })}
                rows={work.queue}
                now={now}
                zone={zone}
              />
            ) : null}
          </div>
          <NewsCard notices={work.notices} drafts={work.drafts} names={work.names} now={now} zone={zone} />
        </div>
      </DeskBody>
    </>
  );
}
