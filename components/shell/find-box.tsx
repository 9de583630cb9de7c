import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';
import { paths } from '@/lib/paths';

/** A link to the search page that the command menu takes over once its script is here. */
export function FindBox() {
  const t = useTranslations('shell');
  return (
    <a
      href={paths.search()}
      data-command=""
      data-press="find"
      aria-label={t('find')}
      className="flex h-control w-80 shrink-[99] items-center md:min-w-40 gap-2 rounded-sm border border-line bg-raised pe-2 ps-2.5 text-ink-3 transition-colors hover:border-line-strong max-md:w-control max-md:justify-center max-md:p-0"
    >
      <Search aria-hidden="true" className="size-[15px] flex-none" />
      <span className="flex-1 truncate max-md:sr-only">{t('find')}</span>
      <span className="flex max-md:hidden">
        <Kbd>Ctrl K</Kbd>
      </span>
    </a>
  );
}
