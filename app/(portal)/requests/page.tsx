import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RequestList } from '@/components/portal/request-list';
import { RequestsBar } from '@/components/portal/requests-bar';
import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { requestNow, requireActor } from '@/lib/auth/actor';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { acceptRequest } from '@/lib/requests/actions';
import { isShelf, listRequests } from '@/lib/requests/queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests');
  return { title: t('title') };
}

const empty = { open: 'noneOpen', over: 'noneOver', all: 'noneOpen' } as const;

export default async function RequestsPage({ searchParams }: Props) {
  const query = await searchParams;
  const actor = await requireActor(paths.requests());
  const t = await getTranslations('requests');
  const now = requestNow();
  const shelf = isShelf(query.show) ? query.show : 'open';
  const q = typeof query.q === 'string' ? query.q.trim().slice(0, 200) : '';
  const shared = query.whose === 'all' && actor.sharesOrganisation;
  const cursor = typeof query.cursor === 'string' ? query.cursor : null;
  const wish = { shelf, q: q || undefined, shared };
  // A cursor out of an old link begins again instead of refusing.
  const { items, next } = await listRequests(actor, now, { ...wish, cursor }).catch((error: unknown) => {
    if (error instanceof AppError) return listRequests(actor, now, wish);
    throw error;
  });
  const address = { show: shelf, q, whose: shared ? 'all' : null };
  const ask = (
    <ButtonLink href={paths.newRequest()} kind="primary">
      {t('list.new')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('title')} actions={ask}>
        {t('list.lead')}
      </PageHeader>
      <RequestsBar shelf={shelf} q={q} shared={shared} mayShare={actor.sharesOrganisation} />
      {items.length > 0 ? (
        <RequestList
          label={t('title')}
          requests={items}
          now={now}
          zone={{ timeZone: actor.timeZone }}
          accept={acceptRequest}
        />
      ) : (
        <EmptyState
          title={t(q ? 'list.noneFound' : `list.${empty[shelf]}`)}
          action={q ? <ButtonLink href={paths.requests({ show: 'all', q })}>{t('list.seeAll')}</ButtonLink> : ask}
        >
          {t(q ? 'list.noneFoundText' : `list.${empty[shelf]}Text`)}
        </EmptyState>
      )}
      <Pagination
        previous={cursor ? paths.requests(address) : null}
        next={next ? paths.requests({ ...address, cursor: next }) : null}
      />
    </>
  );
}
