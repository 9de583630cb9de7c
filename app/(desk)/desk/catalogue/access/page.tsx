import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccessTable } from '@/components/catalogue/access-table';
import { CatalogueTabs } from '@/components/catalogue/catalogue-tabs';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listLiveAccess, listToTakeAway } from '@/lib/access/queries';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { paths } from '@/lib/paths';
import { isId, one, type Search } from '@/lib/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalogue.access'))('report') };
}

/** Who has access to what until when: what was granted, less what has ended. */
export default async function LiveAccessPage({ searchParams }: { searchParams: Search }) {
  const [{ tx, actor, now, zone }, asked, t] = await Promise.all([
    requireDesk(paths.accesses()),
    searchParams,
    getTranslations('catalogue.access'),
  ]);
  const after = one(asked.after);
  const [{ items, next }, toTakeAway] = await Promise.all([
    listLiveAccess(tx, actor, now, { after: isId(after) ? after : undefined }),
    listToTakeAway(tx, actor, now),
  ]);
  return (
    <>
      <DeskTop title={t('report')} />
      <CatalogueTabs on="access" />
      <DeskBody>
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-0 flex-1 text-ink-2">{t('reportLead')}</p>
          {can(actor, 'export.personal', now).allowed ? (
            <a className="link" href={`${paths.accesses()}/export`} download>
              {t('csv')}
            </a>
          ) : null}
        </div>
        {items.length === 0 ? <EmptyState title={t('none')} /> : <AccessTable accesses={items} zone={zone} />}
        <Pagination next={next ? paths.accesses({ after: next }) : null} />
        {toTakeAway.length > 0 ? (
          <Card title={t('toTakeAway')} flush>
            <AccessTable accesses={toTakeAway} zone={zone} />
          </Card>
        ) : null}
      </DeskBody>
    </>
  );
}
