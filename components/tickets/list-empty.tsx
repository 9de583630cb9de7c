import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { paths, withQuery } from '@/lib/paths';
import type { ListQuery } from './filter-chips';

/** Says what would be here and offers the way on. */
export function ListEmpty({ query, stale, shut }: { query: ListQuery; stale: boolean; shut: boolean }) {
  const t = useTranslations('tickets.empty');
  if (shut)
    return (
      <EmptyState title={t('shut')} action={<ButtonLink href={paths.levels()}>{t('levels')}</ButtonLink>}>
        {t('shutText')}
      </EmptyState>
    );
  if (stale)
    return (
      <EmptyState
        title={t('stale')}
        action={<ButtonLink href={withQuery(paths.tickets(), query)}>{t('start')}</ButtonLink>}
      >
        {t('staleText')}
      </EmptyState>
    );
  const bare = Object.keys(query).length === 1 && query.state === 'unresolved';
  if (bare)
    return (
      <EmptyState
        title={t('none')}
        action={
          <ButtonLink href={paths.newContact()} kind="primary">
            {t('log')}
          </ButtonLink>
        }
      >
        {t('noneText')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={query.q ? t('notFound', { q: query.q }) : t('filtered')}
      action={
        query.q ? (
          <>
            <ButtonLink href={paths.tickets({ q: query.q, state: 'all' })}>{t('everywhere')}</ButtonLink>
            <ButtonLink href={paths.search({ q: query.q, in: 'tickets' })}>{t('search')}</ButtonLink>
          </>
        ) : (
          <ButtonLink href={paths.tickets()}>{t('clear')}</ButtonLink>
        )
      }
    >
      {t(query.q ? 'notFoundText' : 'filteredText')}
    </EmptyState>
  );
}
