import clsx from 'clsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { CheckKeys } from '@/components/supervision/check-keys';
import { HeldDesk } from '@/components/supervision/held-desk';
import { HeldList } from '@/components/supervision/held-list';
import { MyHeld } from '@/components/supervision/my-held';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { requireDesk } from '@/lib/auth/desk';
import { paths, withQuery } from '@/lib/paths';
import { isId, one, type Search } from '@/lib/search-params';
import { findHeldContext } from '@/lib/supervision/context';
import { countToCheck, listMyHeld, listToCheck } from '@/lib/supervision/queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('supervision'))('title') };
}

export default async function Check({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams;
  const { tx, actor, now, zone } = await requireDesk(paths.toCheck());
  const t = await getTranslations('supervision');
  const mine = one(asked.view) === 'mine';
  const after = one(asked.after);
  const page = await listToCheck(tx, actor, now, { after: isId(after) ? after : undefined });
  const { count } = await countToCheck(tx, actor, now);
  const wanted = one(asked.id);
  const held = page.items.find((item) => item.id === wanted) ?? page.items[0];
  const context = held && !mine ? await findHeldContext(tx, held.ticket.id) : null;
  return (
    <>
      <DeskTop title={t('title')} />
      <Tabs
        label={t('views')}
        tabs={[
          { label: t('toCheck'), href: paths.toCheck(), on: !mine, count },
          { label: t('mine'), href: withQuery(paths.toCheck(), { view: 'mine' }), on: mine },
        ]}
      />
      {mine ? (
        <DeskBody read>
          <MyHeld items={await listMyHeld(tx, actor)} now={now} zone={zone} />
        </DeskBody>
      ) : held && context ? (
        <div className="grid min-h-0 flex-1 lg:grid-cols-[300px_minmax(0,1fr)]">
          <div
            className={clsx(
              'relative min-h-0 overflow-y-auto border-line p-1.5 lg:border-e',
              wanted && 'max-lg:hidden',
            )}
          >
            <HeldList items={page.items} on={held.id} now={now} zone={zone} />
            <Pagination next={page.next ? withQuery(paths.toCheck(), { after: page.next }) : null} />
          </div>
          <div className={clsx('flex min-h-0 min-w-0 flex-col', !wanted && 'max-lg:hidden')}>
            <HeldDesk held={held} context={context} editing={one(asked.edit) === '1'} now={now} zone={zone} />
          </div>
          <CheckKeys />
        </div>
      ) : (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      )}
    </>
  );
}
