import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

type Props = { parts: readonly { section: string; count: number }[]; on: string | null };

/** The parts of the table, one a page: at the side on a wide screen, in a row that scrolls on a narrow one. */
export function PartNav({ parts, on }: Props) {
  const t = useTranslations('levels');
  return (
    <nav
      aria-label={t('parts')}
      className="flex gap-1 overflow-x-auto pb-1 xl:sticky xl:top-0 xl:flex-col xl:overflow-visible"
    >
      {parts.map(({ section, count }) => (
        <Link
          key={section}
          href={paths.levels({ section })}
          aria-current={section === on ? 'page' : undefined}
          className={clsx(
            'flex h-7 flex-none items-center justify-between gap-2 rounded-sm px-2.5 pointer-coarse:h-11',
            section === on
              ? '[scroll-initial-target:nearest] bg-sea-soft font-strong text-sea'
              : 'text-ink-2 hover:bg-sunk hover:text-ink',
          )}
        >
          {section}
          <span className="num text-sm">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
