import type { Metadata } from 'next';
import { ArticleScreen } from '@/components/knowledge/article-screen';
import { DeskTop } from '@/components/shell/desk-top';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { findArticle, findReplacement, listPublicArticles } from '@/lib/knowledge/article';
import { howToRetire, listFlags } from '@/lib/knowledge/document';
import { translationsOf } from '@/lib/knowledge/translations';
import { paths } from '@/lib/paths';
import { loadChoices } from '@/lib/rules/choices';
import { countUses, decisionTrail, findDocument, rightsOn } from '@/lib/rules/document';
import { one, type Search } from '@/lib/search-params';
import { NotHere } from '../../../not-here';

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const key = decodeURIComponent((await params).key);
  const { tx, actor, now } = await requireDesk(paths.deskArticle(key));
  const found = await findDocument(tx, actor, now, 'article', key);
  return { title: found?.rule.title };
}

/** An article as the desk reads it, with everything that keeps it true. */
export default async function DeskArticlePage({ params, searchParams }: Props) {
  const key = decodeURIComponent((await params).key);
  const { tx, actor, now, zone } = await requireDesk(paths.deskArticle(key));
  const found = await findDocument(tx, actor, now, 'article', key);
  if (!found) return <NotHere />;
  const { rule } = found;
  const asked = await searchParams;
  const version = (number?: string) => found.versions.find((each) => String(each.number) === number) ?? null;
  const [article, next, uses, trail, flags, others] = await Promise.all([
    findArticle(tx, actor, now, key),
    rule.retiredAt ? findReplacement(tx, actor, now, key) : null,
    countUses(tx, actor, now, found),
    decisionTrail(tx, rule.id),
    listFlags(tx, actor, now, rule),
    listPublicArticles(tx, null),
  ]);
  return (
    <>
      <DeskTop title={rule.title} />
      <ArticleScreen
        found={found}
        article={article}
        translations={article ? await translationsOf(tx, actor, now, article) : null}
        replacement={next}
        uses={uses}
        trail={trail}
        flags={flags}
        others={others}
        rights={rightsOn(actor, now, rule)}
        retire={howToRetire(actor, now, rule)}
        mayFlag={article !== null && can(actor, 'article.flag', now, { functionId: rule.functionId }).allowed}
        compare={{ from: version(one(asked.from)), to: version(one(asked.to)) }}
        choices={await loadChoices(tx, rule.functionId)}
        actorId={actor.id}
        now={now}
        zone={zone}
      />
    </>
  );
}
