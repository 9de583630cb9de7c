import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/components/admin/admin-page';
import { JobTable } from '@/components/admin/job-table';
import { CantLine } from '@/components/ui/cant-line';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { can } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';
import { listFailedJobs } from '@/lib/jobs/queries';
import { paths, withQuery } from '@/lib/paths';
import { admit, type Given, one } from '../admit';

type Props = { searchParams: Promise<Given> };
const here = paths.admin('jobs');

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.sections'))('jobs') };
}

export default async function JobsPage({ searchParams }: Props) {
  const { seat, admission } = await admit('jobs');
  const given = await searchParams;
  if (!admission.sections.includes(admission.section)) return <AdminPage admission={admission} />;
  const { tx, actor, now, zone } = seat;
  const after = one(given, 'after');
  const [t, page] = await Promise.all([getTranslations('admin.jobs'), listFailedJobs(tx, { after })]);
  const decision = can(actor, 'system.configure', now);
  return (
    <AdminPage admission={admission} said={one(given, 'said')}>
      <p className="max-w-3xl text-pretty text-ink-2">{t('lead')}</p>
      {page.items.length > 0 ? (
        <JobTable jobs={page.items} back={here} mayRetry={decision.allowed} now={now} zone={zone} />
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
      {page.items.length > 0 && !decision.allowed ? <CantLine>{refusal(decision).sentence}</CantLine> : null}
      <Pagination previous={after ? here : null} next={page.next ? withQuery(here, { after: page.next }) : null} />
    </AdminPage>
  );
}
