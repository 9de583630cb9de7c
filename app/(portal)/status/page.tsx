import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IssueList } from '@/components/portal/issue-list';
import { StatusList } from '@/components/portal/status-list';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { readVisit } from '@/lib/auth/visitor';
import { dateTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { listDeclared, listFollowed, listIssues } from '@/lib/status/issues';
import { listServiceStatus } from '@/lib/status/queries';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('status');
  return { title: t('title') };
}

export default async function StatusPage() {
  const { tx, actor, now } = await readVisit();
  const [t, services, issues, declared, followed] = await Promise.all([
    getTranslations('status'),
    listServiceStatus(),
    listIssues(tx),
    listDeclared(tx, now),
    listFollowed(tx, actor),
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
          <StatusList services={services} followed={actor ? followed : null} now={now} zone={zone} />
        </>
      )}
      <IssueList issues={issues} declared={declared} zone={zone} />
    </>
  );
}
