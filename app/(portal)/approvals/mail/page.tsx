import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AskCard } from '@/components/approvals/ask-card';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { decideByMail } from '@/lib/approvals/actions';
import { readAskByLink } from '@/lib/approvals/page-queries';
import { requestNow } from '@/lib/auth/actor';
import { paths } from '@/lib/paths';
import { one, type Search } from '@/lib/search-params';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalogue.approvals.mail');
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

/** Opening the link of a mail decides nothing: scanners open links, only people press buttons (behaviour 85). */
export default async function ApprovalByMail({ searchParams }: { searchParams: Search }) {
  const [asked, t] = await Promise.all([searchParams, getTranslations('catalogue.approvals.mail')]);
  const now = requestNow();
  const done = one(asked.done);
  const token = one(asked.token);
  const found = token && !done ? await readAskByLink(token, now) : null;
  const mine = <ButtonLink href={paths.approvals()}>{t('all')}</ButtonLink>;
  if (done)
    return (
      <EmptyState title={t(done === 'refuse' ? 'refused' : 'approved')} action={mine}>
        {t('told')}
      </EmptyState>
    );
  if (!found)
    return (
      <EmptyState title={t('over')} action={mine}>
        {t('overText')}
      </EmptyState>
    );
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <div className="max-w-[42rem]">
        <AskCard ask={found.ask} action={decideByMail} token={token} now={now} zone={{}} />
      </div>
    </>
  );
}
