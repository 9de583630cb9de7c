import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KnowledgeTabs } from '@/components/knowledge/knowledge-tabs';
import { ErrorTable } from '@/components/known-errors/error-table';
import { DeskBar } from '@/components/shell/desk-bar';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Input } from '@/components/ui/input';
import { Pagination } from '@/components/ui/pagination';
import { Select } from '@/components/ui/select';
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
  const begin = mayBegin(actor, now, 'knownError') ? (
    <ButtonLink href={paths.newKnownError()}>{t('register.newError')}</ButtonLink>
  ) : null;
  return (
    <>
      <DeskTop title={t('errors.title')} />
      <KnowledgeTabs on="errors" counts={counts} />
      <DeskBar end={begin}>
        <form className="flex min-w-0 flex-wrap items-center gap-2">
          <span className="w-48 max-w-full">
            <Input
              type="search"
              name="q"
              defaultValue={q}
              aria-label={t('errors.search')}
              placeholder={t('errors.search')}
            />
          </span>
          <span className="w-48 max-w-full">
            <Select
              name="status"
              defaultValue={status ?? ''}
              aria-label={t('errors.show')}
              blank={t('errors.open')}
              options={STATUSES.map((one) => ({ value: one, label: t(`errors.statuses.${one}`) }))}
            />
          </span>
          <Button type="submit">{t('errors.apply')}</Button>
        </form>
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
