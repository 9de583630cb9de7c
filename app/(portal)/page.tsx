import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Answers } from '@/components/portal/answers';
import { MyRequests } from '@/components/portal/my-requests';
import { SearchBox } from '@/components/portal/search-box';
import { cardOf, groupServices } from '@/components/portal/service-groups';
import { ServiceTiles } from '@/components/portal/service-tiles';
import { SectionHeader } from '@/components/shell/section-header';
import { Link } from '@/components/ui/link';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { matchServices } from '@/lib/catalogue/match';
import { listServicesFor } from '@/lib/catalogue/queries';
import { searchHelp } from '@/lib/knowledge/help';
import { paths } from '@/lib/paths';
import { acceptRequest } from '@/lib/requests/actions';
import { listRequests, needFirst } from '@/lib/requests/queries';

import { whileTexts } from './while-texts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('portal');
  return { title: t('title') };
}

const SHOWN = 6;

export default async function HomePage({ searchParams }: Props) {
  const [actor, query, t] = await Promise.all([currentActor(), searchParams, getTranslations('portal')]);
  const now = requestNow();
  const q = typeof query.q === 'string' ? query.q.trim().slice(0, 200) : '';
  const [services, mine, found, offers] = await Promise.all([
    listServicesFor(actor, now),
    actor ? listRequests(actor, now, { shelf: 'open', limit: 20 }) : null,
    actor && q ? listRequests(actor, now, { shelf: 'all', q, limit: 3 }) : null,
    q ? searchHelp(actor, now, q) : [],
  ]);
  const zone = { timeZone: actor?.timeZone };
  const lines = mine ? needFirst(mine.items).slice(0, SHOWN) : [];
  return (
    <>
      <h1 className="mb-4 text-3xl font-semibold tracking-[-0.02em]">
        {actor ? t('greeting', { name: firstName(actor.name) }) : t('greetingAll')}
      </h1>
      <SearchBox q={q} action={paths.home()} offers={await whileTexts()} />
      {q ? (
        <Answers
          q={q}
          offers={offers}
          services={matchServices(services, q, 5).map(cardOf)}
          requests={found?.items ?? []}
          now={now}
          zone={zone}
        />
      ) : null}
      <MyRequests
        signedIn={actor !== null}
        lines={lines}
        more={mine !== null && (mine.next !== null || mine.items.length > lines.length)}
        now={now}
        zone={zone}
        accept={acceptRequest}
      />
      <section className="mt-9" aria-labelledby="services">
        <SectionHeader title={t('services')} id="services">
          <Link href={paths.services()} className="link">
            {t('allServices')}
          </Link>
        </SectionHeader>
        <ServiceTiles groups={groupServices(services)} />
      </section>
    </>
  );
}

const firstName = (name: string) => name.split(' ')[0] ?? name;
