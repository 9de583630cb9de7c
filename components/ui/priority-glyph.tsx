import clsx from 'clsx';
import { useTranslations } from 'next-intl';

type Props = { priority: 1 | 2 | 3 | 4 | number; className?: string };

const heights = ['h-[5px]', 'h-[8px]', 'h-[11px]'];
const colours = ['bg-late', 'bg-soon', 'bg-ink-2', 'bg-off'];

/** Three rising bars: all for 1, two for 2, one for 3, none for 4. */
export function PriorityGlyph({ priority, className }: Props) {
  const t = useTranslations('ui');
  const label = t('priority', { priority });
  const filled = Math.max(0, 4 - priority);
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={clsx('inline-flex flex-none items-end gap-[2px]', className)}
    >
      {heights.map((height, index) => (
        <b
          key={height}
          className={clsx(
            'w-[3px] rounded-[1px] forced-color-adjust-none',
            height,
            index < filled ? colours[priority - 1] : 'bg-off',
          )}
        />
      ))}
    </span>
  );
}
