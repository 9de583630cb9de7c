import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AttestCard } from '@/components/catalogue/attest-card';
import { CatalogueTabs } from '@/components/catalogue/catalogue-tabs';
import { HealthTable } from '@/components/catalogue/health-table';
import { OrphansCard } from '@/components/catalogue/orphans-card';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Segmented } from '@/components/ui/segmented';
import { requireDesk } from '@/lib/auth/desk';
import { catalogueHealth } from '@/lib/catalogue/health-queries';
import { deskPlace } from '@/lib/desk/queries';
import { paths } from '@/lib/paths';
import { SLUGS } from '@/lib/rules/slugs';
import { one, type Search } from '@/lib/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalogue.health'))('title') };
}

/** How complete and current the catalogue is, and who said so. */
export default async function CataloguePage({ searchParams }: { searchParams: Search }) {
  const [{ tx, actor, now, zone }, asked, t] = await Promise.all([
    requireDesk(paths.health()),
    searchParams,
    getTranslations('catalogue.health'),
  ]);
  const place = await deskPlace(tx, actor, now);
  const desk = place.functions.find((each) => each.key === one(asked.function)) ?? place.home;
  const health = desk ? await catalogueHealth(tx, actor, now, desk) : null;
  const complete = health?.services.filter((service) => service.gaps.length === 0).length ?? 0;
  return (
    <>
      <DeskTop title={t('title')} />
      <CatalogueTabs on="services" />
      <DeskBody>
        {desk && health ? (
          <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_320px]">
            <div className="flex min-w-0 flex-col gap-3">
              <div className="flex flex-wrap items-center gap-3">
                <Segmented
                  label={t('function')}
                  segments={place.functions.map(({ key, name }) => ({
                    label: name,
                    href: paths.health({ function: key }),
                    on: key === desk.key,
                  }))}
                />
                {health.services.length > 0 ? (
                  <p className="text-ink-2">{t('score', { complete, all: health.services.length })}</p>
                ) : null}
              </div>
              {health.services.length > 0 ? (
                <HealthTable services={health.services} zone={zone} />
              ) : (
                <EmptyState
                  title={t('noServices')}
                  action={<ButtonLink href={paths.rules(SLUGS.service)}>{t('documents')}</ButtonLink>}
                >
                  {t('noServicesText', { desk: desk.name })}
                </EmptyState>
              )}
            </div>
            <div className="flex min-w-0 flex-col gap-4">
              <AttestCard health={health} functionKey={desk.key} zone={zone} />
              <OrphansCard orphans={health.orphans} />
            </div>
          </div>
        ) : null}
      </DeskBody>
    </>
  );
}
