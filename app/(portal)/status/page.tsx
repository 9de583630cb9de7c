import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StatusList } from '@/components/portal/status-list';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { dateTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { listServiceStatus } from '@/lib/status/queries';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('status');
  return { title: t('title') };
}

export default async function StatusPage() {
  const [t, actor, services] = await Promise.all([getTranslations('status'), currentActor(), listServiceStatus()]);
  const now = requestNow();
  const zone = { timeZone: actor?.timeZone };
  const troubled = services.filter((service) => service.troubles > 0);
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
            tone={troubled.length > 0 ? 'soon' : 'ok'}
            title={troubled.length > 0 ? t('troubled', { count: troubled.length }) : t('well')}
            className="mb-6"
          >
            {troubled.length > 0 ? t('troubledText') : t('wellText')}
          </Notice>
          <StatusList
            services={[...troubled, ...services.filter((service) => service.troubles === 0)]}
            now={now}
            zone={zone}
          />
        </>
      )}
    </>
  );
}
