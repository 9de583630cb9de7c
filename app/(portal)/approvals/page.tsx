import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AskCard } from '@/components/approvals/ask-card';
import { DecidedList } from '@/components/approvals/decided-list';
import { StandInCard } from '@/components/approvals/stand-in-card';
import { SignedOut } from '@/components/portal/signed-out';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Told } from '@/components/ui/told';
import { decideOnPage, endStandIn, nameStandIn } from '@/lib/approvals/actions';
import { readApprovals } from '@/lib/approvals/page-queries';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { paths } from '@/lib/paths';
import { one, type Search } from '@/lib/search-params';

const DONE = ['approve', 'refuse', 'named', 'ended'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalogue.approvals'))('title') };
}

/** What waits for one's word. */
export default async function ApprovalsPage({ searchParams }: { searchParams: Search }) {
  const [actor, t, asked] = await Promise.all([currentActor(), getTranslations('catalogue.approvals'), searchParams]);
  if (!actor) return <SignedOut back={paths.approvals()} />;
  const now = requestNow();
  const when = { now, zone: { timeZone: actor.timeZone } };
  const { open, decided, standIns } = await readApprovals(actor, now);
  const done = DONE.find((word) => word === one(asked.done));
  return (
    <>
      <PageHeader title={t('title')}>
        {t('lead')}{' '}
        <Link href={paths.access()} className="link">
          {t('accesses')}
        </Link>
      </PageHeader>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="flex min-w-0 flex-col gap-4">
          {done ? <Told>{t(`done.${done}`)}</Told> : null}
          {open.length === 0 ? <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState> : null}
          {open.map((ask) => (
            <AskCard key={ask.id} ask={ask} action={decideOnPage} {...when} />
          ))}
          {decided.length > 0 ? <DecidedList asks={decided} action={decideOnPage} {...when} /> : null}
        </div>
        <StandInCard standIns={standIns} name={nameStandIn} end={endStandIn} zone={when.zone} />
      </div>
    </>
  );
}
