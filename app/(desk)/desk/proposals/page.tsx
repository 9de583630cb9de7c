import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProposalTable } from '@/components/proposals/proposal-table';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { countToDecide, listDecided, listMyProposals, listToDecide } from '@/lib/proposals/queries';
import { isId, one, type Search } from '@/lib/search-params';

const LISTS = { toDecide: listToDecide, mine: listMyProposals, decided: listDecided };
type View = keyof typeof LISTS;
const EMPTY = {
  toDecide: ['emptyTitle', 'empty'],
  mine: ['mineEmptyTitle', 'mineEmpty'],
  decided: ['decidedEmptyTitle', 'decidedEmpty'],
} as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('proposals'))('title') };
}

export default async function Proposals({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams;
  const { tx, actor, now, zone } = await requireDesk(paths.proposals());
  const t = await getTranslations('proposals');
  const wanted = one(asked.view) ?? 'toDecide';
  const view: View = wanted in LISTS ? (wanted as View) : 'toDecide';
  const after = one(asked.after);
  const page = await LISTS[view](tx, actor, now, { after: isId(after) ? after : undefined });
  const count = await countToDecide(tx, actor, now);
  const [title, hint] = EMPTY[view];
  const tab = (key: View, figure?: number) => ({
    label: t(key),
    href: paths.proposals(key === 'toDecide' ? {} : { view: key }),
    on: key === view,
    count: figure,
  });
  return (
    <>
      <DeskTop title={t('title')} />
      <Tabs label={t('views')} tabs={[tab('toDecide', count), tab('mine'), tab('decided')]} />
      <DeskBody flush>
        {page.items.length > 0 ? (
          <ProposalTable items={page.items} now={now} zone={zone} />
        ) : (
          <EmptyState title={t(title)}>{t(hint)}</EmptyState>
        )}
        <Pagination next={page.next ? paths.proposals({ view, after: page.next }) : null} />
      </DeskBody>
    </>
  );
}
