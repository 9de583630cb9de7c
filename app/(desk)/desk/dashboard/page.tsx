import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DashboardBar } from '@/components/measures/dashboard-bar';
import { DashboardCards } from '@/components/measures/dashboard-cards';
import { PeriodForm } from '@/components/measures/period-form';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { clockTime, dateOnly } from '@/lib/format';
import { readDashboard } from '@/lib/measures/queries';
import { MeasureQuery } from '@/lib/measures/schema';
import { paths } from '@/lib/paths';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dashboard'))('title') };
}

export default async function DashboardPage({ searchParams }: Props) {
  const { actor, now, zone } = await requireDesk(paths.dashboard());
  const query = MeasureQuery.parse(await searchParams);
  const [dashboard, t] = await Promise.all([readDashboard(actor, now, query), getTranslations('dashboard')]);
  if (!dashboard) {
    return (
      <>
        <DeskTop title={t('title')} />
        <DeskBody>
          <EmptyState title={t('noReach.title')}>{t('noReach.text')}</EmptyState>
        </DeskBody>
      </>
    );
  }
  const { period, own } = dashboard.scope;
  const day = (date: string) => dateOnly(`${date}T12:00:00Z`);
  const mayExport = {
    figures: can(actor, 'export.ownView', now).allowed,
    named: can(actor, 'export.personal', now).allowed,
  };
  return (
    <>
      <DeskTop title={t('title')} />
      <DashboardBar query={query} choices={dashboard.choices} mayExport={mayExport} />
      {query.period === 'custom' ? <PeriodForm query={query} from={period.firstDay} to={period.lastDay} /> : null}
      <DeskBody>
        <p className="text-sm text-ink-3">
          {t('stated', { from: day(period.firstDay), to: day(period.lastDay), zone: period.zone })}{' '}
          {t('asOf', { time: clockTime(dashboard.scope.now, { timeZone: period.zone }) })}. {own ? t('own') : null}
        </p>
        {dashboard.empty ? (
          <EmptyState
            title={t('empty.title')}
            action={<ButtonLink href={paths.newContact()}>{t('empty.act')}</ButtonLink>}
          >
            {t('empty.text')}
          </EmptyState>
        ) : (
          <DashboardCards dashboard={dashboard} now={dashboard.scope.now} zone={zone} />
        )}
      </DeskBody>
    </>
  );
}
