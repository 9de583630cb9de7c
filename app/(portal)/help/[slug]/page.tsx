import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Languages } from '@/components/knowledge/languages';
import { RateForm } from '@/components/knowledge/rate-form';
import { ArticleFoot } from '@/components/portal/article-foot';
import { Trail } from '@/components/portal/trail';
import { Link } from '@/components/ui/link';
import { Markdown } from '@/components/ui/markdown';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { dateOnly } from '@/lib/format';
import { helpArticles, helpTranslations, movedTo, readHelp } from '@/lib/knowledge/help';
import { paths } from '@/lib/paths';
import { one, type Search } from '@/lib/search-params';
import { NotHere, notHereTitle } from '../../not-here';

type Props = { params: Promise<{ slug: string }>; searchParams: Search };

async function read(params: Props['params']) {
  const key = decodeURIComponent((await params).slug);
  const actor = await currentActor();
  return { key, actor, article: await readHelp(actor, requestNow(), key) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await read(params);
  return article ? { title: article.content.title, description: article.content.summary } : notHereTitle();
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const [{ key, actor, article }, asked, t] = await Promise.all([read(params), searchParams, getTranslations('help')]);
  if (!article) {
    const next = await movedTo(requestNow(), key);
    if (next) redirect(paths.article(next));
    return <NotHere />;
  }
  const { content, number, since, helped } = article;
  const [service] = content.services;
  const translations = await helpTranslations(requestNow(), article);
  const related = (await helpArticles(service ?? null, 6)).filter((one) => one.key !== key).slice(0, 4);
  const writing = one(asked.from) === 'request';
  const said = helped === null ? null : helped ? t('rate.thanks') : t('rate.thanksNo');
  return (
    <>
      <Trail href={paths.help()}>{t('article.back')}</Trail>
      <article className="max-w-[70ch]" lang={content.language}>
        <h1 className="text-2xl font-semibold tracking-[-0.02em] text-balance sm:text-3xl">{content.title}</h1>
        <p className="mt-1.5 mb-5 text-pretty text-ink-2">{content.summary}</p>
        <Markdown source={content.body} top={2} />
      </article>
      <Languages translations={translations} href={paths.article} />
      <p className="mt-2 text-sm text-ink-3">
        {t('article.updated', { number, date: dateOnly(since, { timeZone: actor?.timeZone }) })}
        {article.stale ? ` · ${t('article.stale')}` : null}
      </p>
      <div className="mt-4 max-w-[70ch] rounded-lg border border-line bg-raised px-4 py-3">
        {actor ? (
          <RateForm
            articleKey={key}
            place={writing ? 'request' : 'help'}
            texts={{
              ask: writing ? t('rate.askRequest') : t('rate.ask'),
              yes: writing ? t('rate.yesRequest') : t('rate.yes'),
              no: t('rate.no'),
              said,
              failed: t('rate.failed'),
            }}
          />
        ) : (
          <Link href={paths.signIn(paths.article(key))} className="link">
            {t('rate.signIn')}
          </Link>
        )}
      </div>
      <ArticleFoot title={content.title} service={service ?? null} related={related} />
    </>
  );
}
