import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IssueList } from '@/components/portal/issue-list';
import { PlannedList } from '@/components/portal/planned-list';
import { StatusList } from '@/components/portal/status-list';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { dateTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { readStatus } from '@/lib/status/queries';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('status');
  return { title: t('title') };
}

export default async function StatusPage() {
  const now = requestNow();
  const actor = await currentActor();
  const [t, { services, issues, declared, followed, planned }] = await Promise.all([
    getTranslations('status'),
    readStatus(actor, now),
  ]);
  const zone = { timeZone: actor?.timeZone };
  const troubled = services.filter(({ state }) => state !== 'works').length;
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={<ButtonLink href={paths.newRequest({ kind: 'incident' })}>{t('report')}</ButtonLink>}
      >
        {t('asOf', { when: dateTime(now, zone) })}
      </PageHeader>
      {services.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <Notice
            tone={troubled > 0 ? 'soon' : 'ok'}
            title={troubled > 0 ? t('troubled', { count: troubled }) : t('well')}
            className="mb-6"
          >
            {troubled > 0 ? t('troubledText') : t('wellText')}
          </Notice>
          <StatusList services={services} followed={followed} now={now} zone={zone} />
        </>
      )}
      <PlannedList planned={planned} zone={zone} />
      <IssueList issues={issues} declared={declared} zone={zone} />
    </>
  );
}
