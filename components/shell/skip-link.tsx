import { useTranslations } from 'next-intl';

export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a
      href="#content"
      className="sr-only focus-visible:not-sr-only focus-visible:fixed focus-visible:start-3 focus-visible:top-3 focus-visible:z-50 focus-visible:rounded-sm focus-visible:bg-raised focus-visible:px-3 focus-visible:py-2 focus-visible:shadow-float"
    >
      {t('skip')}
    </a>
  );
}
