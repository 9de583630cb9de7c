import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SearchBox } from '@/components/portal/search-box';
import { cardOf, groupAnchor, groupServices } from '@/components/portal/service-groups';
import { ServiceIcon } from '@/components/portal/service-icon';
import { Tile, TileGrid } from '@/components/portal/tile';
import { PageHeader } from '@/components/shell/page-header';
import { SectionHeader } from '@/components/shell/section-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { matchServices } from '@/lib/catalogue/match';
import { listServicesFor } from '@/lib/catalogue/queries';
import { paths } from '@/lib/paths';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('services');
  return { title: t('title') };
}

export default async function ServicesPage({ searchParams }: Props) {
  const [actor, query, t] = await Promise.all([currentActor(), searchParams, getTranslations('services')]);
  const q = typeof query.q === 'string' ? query.q.trim().slice(0, 200) : '';
  const services = await listServicesFor(actor, requestNow());
  const found = q
    ? [{ name: t('title'), services: matchServices(services, q, 24).map(cardOf) }]
    : groupServices(services);
  const own = <ButtonLink href={paths.newRequest({ subject: q })}>{t('ownWords')}</ButtonLink>;
  const nothing = found.every((group) => group.services.length === 0);
  return (
    <>
      <PageHeader title={t('title')} actions={own}>
        {t('lead')}
      </PageHeader>
      <SearchBox q={q} action={paths.services()} />
      {nothing ? (
        <EmptyState title={q ? t('none') : t('empty')} action={own}>
          {q ? t('noneText') : t('emptyText')}
        </EmptyState>
      ) : null}
      {found.map(({ name, services: cards }) =>
        cards.length > 0 ? (
          <section key={name} className="mt-8 scroll-mt-6" id={groupAnchor(name)} aria-label={name}>
            <SectionHeader title={name} />
            <TileGrid>
              {cards.map((card) => (
                <Tile
                  key={card.key}
                  href={paths.service(card.key)}
                  icon={<ServiceIcon icon={card.icon} />}
                  title={card.title}
                >
                  {card.summary}
                </Tile>
              ))}
            </TileGrid>
          </section>
        ) : null,
      )}
    </>
  );
}
