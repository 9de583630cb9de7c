import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HeldCard, OwnedCard } from '@/components/catalogue/access-cards';
import { SignedOut } from '@/components/portal/signed-out';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Told } from '@/components/ui/told';
import { readOwnAccess } from '@/lib/access/page-queries';
import { currentActor } from '@/lib/auth/actor';
import { paths } from '@/lib/paths';
import { one, type Search } from '@/lib/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalogue.access'))('title') };
}

/** What one may use until when, and what one owns. */
export default async function AccessPage({ searchParams }: { searchParams: Search }) {
  const [actor, t, asked] = await Promise.all([currentActor(), getTranslations('catalogue.access'), searchParams]);
  if (!actor) return <SignedOut back={paths.access()} />;
  const { held, owned, serviceOf } = await readOwnAccess(actor);
  const zone = { timeZone: actor.timeZone };
  const done = (['renewed', 'revoked'] as const).find((word) => word === one(asked.done));
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <div className="flex max-w-[42rem] flex-col gap-4">
        {done ? <Told>{t(`done.${done}`)}</Told> : null}
        {held.length + owned.length === 0 ? <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState> : null}
        {held.length > 0 ? <HeldCard accesses={held} serviceOf={serviceOf} zone={zone} /> : null}
        {owned.length > 0 ? <OwnedCard accesses={owned} back={paths.access()} zone={zone} /> : null}
      </div>
    </>
  );
}
