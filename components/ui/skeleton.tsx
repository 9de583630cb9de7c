import clsx from 'clsx';
import { useTranslations } from 'next-intl';

const widths = ['w-11/12', 'w-3/4', 'w-5/6', 'w-2/3'];

/** Appears only after 300 ms, so that quick answers never flicker. */
export function Skeleton({ lines = 4, className }: { lines?: number; className?: string }) {
  const t = useTranslations('ui');
  return (
    <div role="status" className={clsx('animate-wait flex flex-col gap-3 p-4', className)}>
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no name and never move
        <span key={line} className={clsx('h-3.5 rounded-sm bg-line', widths[line % widths.length])} />
      ))}
    </div>
  );
}
