import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HelpAnswers } from '@/components/portal/help-answers';
import { HelpBrowse } from '@/components/portal/help-browse';
import { HelpReach } from '@/components/portal/help-reach';
import { SearchBox } from '@/components/portal/search-box';
import { PageHeader } from '@/components/shell/page-header';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { findServiceFor, listOpeningHours, listServicesFor, promiseOfService } from '@/lib/catalogue/queries';
import { helpArticles, helpByService, searchHelp } from '@/lib/knowledge/help';
import { paths } from '@/lib/paths';
import { one, type Search } from '@/lib/search-params';
import { whileTexts } from '../while-texts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('help');
  return { title: t('title') };
}

/** Answers first: searched, by service, or all; then the ways to a person. */
export default async function HelpPage({ searchParams }: { searchParams: Search }) {
  const [asked, actor, t] = await Promise.all([searchParams, currentActor(), getTranslations('help')]);
  const now = requestNow();
  const q = one(asked.q)?.slice(0, 200) ?? '';
  const service = asked.service ? await findServiceFor(actor, now, one(asked.service) ?? '') : null;
  const [found, articles, counts, services, desks, promise] = await Promise.all([
    q ? searchHelp(actor, now, q) : null,
    helpArticles(service?.key ?? null),
    helpByService(),
    listServicesFor(actor, now),
    listOpeningHours(),
    promiseOfService(null, 'incident'),
  ]);
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <SearchBox
        q={q}
        action={paths.help()}
        offers={await whileTexts()}
        texts={{ label: t('search.label'), placeholder: t('search.placeholder'), submit: t('search.submit') }}
      />
      <HelpAnswers q={q} found={found} service={service?.title ?? null} articles={articles} />
      {q || service ? null : (
        <HelpBrowse
          services={services.flatMap(({ key, title, content }) => {
            const count = counts.get(key) ?? 0;
            return count > 0 ? [{ key, title, icon: content.icon, count }] : [];
          })}
        />
      )}
      <HelpReach desks={desks} usual={promise?.byUrgency[1] ?? null} now={now} />
    </>
  );
}
