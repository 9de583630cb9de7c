import { useTranslations } from 'next-intl';
import { SectionHeader } from '@/components/shell/section-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { ArticleLine } from '@/lib/knowledge/article';
import type { Offer } from '@/lib/knowledge/offered';
import { paths } from '@/lib/paths';
import { offerKinds } from './offer-kinds';
import { Offers } from './offers';

type Props = {
  q: string;
  found: readonly Offer[] | null;
  service: string | null;
  articles: readonly ArticleLine[];
};

/** What was found, or the articles there are. */
export function HelpAnswers({ q, found, service, articles }: Props) {
  const t = useTranslations('help');
  const kinds = useTranslations('help.kinds');
  const offers: readonly Offer[] =
    found ??
    articles.map(({ key, title, summary }) => ({ kind: 'article' as const, title, summary, href: paths.article(key) }));
  const title = found
    ? t('search.found', { count: found.length, q })
    : service
      ? t('search.service', { service })
      : t('search.all');
  return (
    <section className="mt-7" aria-labelledby="answers">
      <SectionHeader title={title} id="answers">
        {found || service ? (
          <Link href={paths.help()} className="link">
            {t('search.all')}
          </Link>
        ) : null}
      </SectionHeader>
      {offers.length > 0 ? (
        <div className="[&>ul]:grid [&>ul]:grid-cols-1 sm:[&>ul]:grid-cols-2">
          <Offers offers={offers} kinds={offerKinds(kinds)} />
        </div>
      ) : (
        <EmptyState
          title={found ? t('search.missing') : t('noAnswers')}
          action={
            <ButtonLink href={paths.newRequest({ subject: q })} kind="primary">
              {t('article.ask')}
            </ButtonLink>
          }
        >
          {found ? t('search.nothing') : t('noAnswersText')}
        </EmptyState>
      )}
    </section>
  );
}
