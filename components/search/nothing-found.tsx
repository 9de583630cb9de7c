import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { paths } from '@/lib/paths';
import type { SearchAddress } from './search-address';

/** Nothing that this person may see: the words go on into a new contact, so that typing them was not in vain. */
export function NothingFound({ asked }: { asked: SearchAddress }) {
  const t = useTranslations('search');
  const narrowed = Boolean(asked.state || asked.service || asked.from || asked.to);
  const ways = (
    <>
      {narrowed ? (
        <ButtonLink href={paths.search({ q: asked.q, in: asked.in })}>{t('withoutFilters')}</ButtonLink>
      ) : null}
      {asked.in ? <ButtonLink href={paths.search({ q: asked.q })}>{t('everywhere')}</ButtonLink> : null}
      <ButtonLink href={paths.newContact({ subject: asked.q })} kind="primary">
        {t('newContact')}
      </ButtonLink>
    </>
  );
  return (
    <EmptyState
      icon={<SearchX aria-hidden="true" />}
      title={asked.in ? t('nothingShelf', { q: asked.q }) : t('nothing', { q: asked.q })}
      action={ways}
    >
      {narrowed ? t('narrowed') : t('nothingText')}
    </EmptyState>
  );
}
