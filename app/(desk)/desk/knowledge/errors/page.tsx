import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KnowledgeTabs } from '@/components/knowledge/knowledge-tabs';
import { ErrorTable } from '@/components/known-errors/error-table';
import { DeskBar } from '@/components/shell/desk-bar';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { FilterForm } from '@/components/shell/filter-form';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { requireDesk } from '@/lib/auth/desk';
import { countShelves } from '@/lib/knowledge/register';
import { listErrors } from '@/lib/known-errors/queries';
import { STATUSES } from '@/lib/known-errors/schema';
import { paths } from '@/lib/paths';
import { mayBegin } from '@/lib/rules/document';
import { isId, one, type Search } from '@/lib/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('knowledge.errors'))('title') };
}

export default async function KnownErrorsPage({ searchParams }: { searchParams: Search }) {
  const { tx, actor, now, zone } = await requireDesk(paths.knownErrors());
  const asked = await searchParams;
  const status = STATUSES.find((known) => known === one(asked.status));
  const [q, after] = [one(asked.q), one(asked.after)];
  const [t, page, counts] = await Promise.all([
    getTranslations('knowledge'),
    listErrors(tx, actor, now, { q, status, after: isId(after) ? after : undefined }),
    countShelves(tx, actor, now),
  ]);
  const statuses = STATUSES.map((value) => ({ value, label: t(`errors.statuses.${value}`) }));
  const begin = mayBegin(actor, now, 'knownError') ? (
    <ButtonLink href={paths.newKnownError()}>{t('register.newError')}</ButtonLink>
  ) : null;
  return (
    <>
      <DeskTop title={t('errors.title')} />
      <KnowledgeTabs on="errors" counts={counts} />
      <DeskBar end={begin}>
        <FilterForm
          q={q}
          search={t('errors.search')}
          choices={[
            { name: 'status', label: t('errors.show'), any: t('errors.open'), value: status, options: statuses },
          ]}
          apply={t('errors.apply')}
        />
      </DeskBar>
      <DeskBody flush>
        {page.items.length > 0 ? (
          <ErrorTable items={page.items} zone={zone} />
        ) : (
          <EmptyState title={t('errors.empty')} action={begin}>
            {t('errors.emptyText')}
          </EmptyState>
        )}
        <Pagination next={page.next ? paths.knownErrors({ q, status, after: page.next }) : null} />
      </DeskBody>
    </>
  );
}
