import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from './button-link';

type Props = { previous?: string | null; next?: string | null; children?: ReactNode };

/** Cursor paging: two links, and a word on what is shown as `children`. */
export function Pagination({ previous, next, children }: Props) {
  const t = useTranslations('ui');
  if (!previous && !next && !children) return null;
  return (
    <nav aria-label={t('pages')} className="flex items-center gap-2 px-2 py-3">
      <span className="flex-1 text-sm text-ink-3">{children}</span>
      {previous ? (
        <ButtonLink href={previous} rel="prev">
          {t('previous')}
        </ButtonLink>
      ) : null}
      {next ? (
        <ButtonLink href={next} rel="next">
          {t('next')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
