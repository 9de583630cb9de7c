import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminPage } from '@/components/admin/admin-page';
import { OverviewFigures } from '@/components/admin/overview-figures';
import { ScheduleCard } from '@/components/admin/schedule-card';
import { readOverview } from '@/lib/admin/queries';
import { listScheduled } from '@/lib/jobs/queries';
import { paths } from '@/lib/paths';
import { admit } from './admit';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') };
}

export default async function OverviewPage() {
  const { seat, admission } = await admit('overview');
  const { tx, now, zone } = seat;
  if (!admission.sections.includes('overview')) {
    // Whoever comes in by the front door is let into the first room that is theirs.
    const [first] = admission.sections;
    if (first) redirect(paths.admin(first));
    return <AdminPage admission={admission} />;
  }
  const [overview, scheduled] = await Promise.all([readOverview(tx, now), listScheduled(tx)]);
  return (
    <AdminPage admission={admission}>
      <OverviewFigures overview={overview} now={now} zone={zone} />
      <ScheduleCard scheduled={scheduled} now={now} zone={zone} />
    </AdminPage>
  );
}
