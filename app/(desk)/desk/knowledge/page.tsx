import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleTable } from '@/components/knowledge/article-table';
import { KnowledgeTabs } from '@/components/knowledge/knowledge-tabs';
import { RegisterFilter } from '@/components/knowledge/register-filter';
import { DeskBar } from '@/components/shell/desk-bar';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { requireDesk } from '@/lib/auth/desk';
import { countShelves, listArticles } from '@/lib/knowledge/register';
import { SHELVES } from '@/lib/knowledge/schema';
import { paths } from '@/lib/paths';
import { mayBegin } from '@/lib/rules/document';
import { AUDIENCES } from '@/lib/rules/kinds/article';
import { isId, one, type Search } from '@/lib/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('knowledge'))('title') };
}

export default async function KnowledgePage({ searchParams }: { searchParams: Search }) {
  const { tx, actor, now, zone } = await requireDesk(paths.knowledge());
  const asked = await searchParams;
  const shelf = SHELVES.find((known) => known === one(asked.shelf)) ?? 'published';
  const audience = AUDIENCES.find((known) => known === one(asked.audience));
  const q = one(asked.q);
  const after = one(asked.after);
  const [t, page, counts] = await Promise.all([
    getTranslations('knowledge'),
    listArticles(tx, actor, now, { shelf, q, audience, after: isId(after) ? after : undefined }),
    countShelves(tx, actor, now),
  ]);
  const begin = mayBegin(actor, now, 'article') ? (
    <ButtonLink href={paths.newArticle()}>{t('register.new')}</ButtonLink>
  ) : null;
  return (
    <>
      <DeskTop title={t('title')} />
      <KnowledgeTabs on={shelf} counts={counts} />
      <DeskBar end={begin}>
        <RegisterFilter shelf={shelf} q={q} audience={audience} />
      </DeskBar>
      <DeskBody flush>
        {page.items.length > 0 ? (
          <ArticleTable items={page.items} waiting={shelf === 'review' || shelf === 'drafts'} zone={zone} />
        ) : (
          <EmptyState title={t(`register.empty.${shelf}`)} action={begin}>
            {t('register.emptyText')}
          </EmptyState>
        )}
        <Pagination next={page.next ? paths.knowledge({ shelf, q, audience, after: page.next }) : null} />
      </DeskBody>
    </>
  );
}
