import type { Metadata } from 'next';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { NothingFound } from '@/components/search/nothing-found';
import { SearchForm } from '@/components/search/search-form';
import { Shelves } from '@/components/search/shelves';
import { DeskBar } from '@/components/shell/desk-bar';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { requireDesk } from '@/lib/auth/desk';
import { listServicesFor } from '@/lib/catalogue/queries';
import { noteMiss } from '@/lib/knowledge/note-miss';
import { paths } from '@/lib/paths';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { perform } from '@/lib/perform';
import { foundNothing, searchEverything } from '@/lib/search/everything';
import { SHELVES } from '@/lib/search/schema';
import type { Search } from '@/lib/search-params';
import { readSearchAddress } from './read';

type Props = { searchParams: Search };
const FIRST = 5;
const PAGE = 25;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { q }] = [await getTranslations('search'), readSearchAddress(await searchParams)];
  return { title: q ? t('titleFor', { q }) : t('title') };
}

export default async function SearchPage({ searchParams }: Props) {
  const asked = readSearchAddress(await searchParams);
  const { tx, actor, now, zone } = await requireDesk(paths.search({ q: asked.q }));
  const [t, services, found] = await Promise.all([
    getTranslations('search'),
    listServicesFor(actor, now),
    asked.q ? searchEverything(tx, actor, now, { ...asked, limit: asked.in ? PAGE : FIRST }) : null,
  ]);
  const nothing = found !== null && foundNothing(found);
  const narrowed = asked.in || asked.state || asked.service || asked.from || asked.to || asked.cursor;
  // What was asked in vain is what is missing, whoever asked; told after the answer, so that nobody waits for it.
  if (nothing && !narrowed)
    after(() => perform(noteMiss, { actor: SYSTEM_ACTOR, now }, { words: asked.q, side: 'desk' }));
  const shelf = (one?: (typeof SHELVES)[number]) => ({
    label: t(`shelves.${one ?? 'all'}`),
    href: paths.search({ ...asked, in: one, cursor: null }),
    on: asked.in === one,
  });
  return (
    <>
      <DeskTop title={t('title')} />
      <Tabs label={t('shelfLabel')} tabs={[shelf(), ...SHELVES.map(shelf)]} />
      <DeskBar>
        <SearchForm asked={asked} services={services} />
      </DeskBar>
      <DeskBody>
        {found ? null : <EmptyState title={t('start')}>{t('startText')}</EmptyState>}
        {found && found.corrected.length > 0 && !nothing ? (
          <p className="text-ink-2">{t('corrected', { words: found.corrected.join(', ') })}</p>
        ) : null}
        {found ? <Shelves found={found} asked={asked} zone={zone} /> : null}
        {nothing ? <NothingFound asked={asked} /> : null}
        <Pagination
          next={asked.in && found?.[asked.in].next ? paths.search({ ...asked, cursor: found[asked.in].next }) : null}
        />
      </DeskBody>
    </>
  );
}
