import clsx from 'clsx';
import { useTranslations } from 'next-intl';

type Props = { level: number | null | undefined; className?: string };

const heights = ['h-[4px]', 'h-[5.5px]', 'h-[7px]', 'h-[8.5px]', 'h-[10px]', 'h-[12px]'];

/** Six rising bars, as many filled as the level. */
export function LevelGlyph({ level, className }: Props) {
  const t = useTranslations('ui');
  const label = level ? t('level', { level }) : t('noLevel');
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={clsx('inline-flex h-3 flex-none items-end gap-[2px]', className)}
    >
      {heights.map((height, index) => (
        <b
          key={height}
          className={clsx(
            'w-[3px] rounded-[1px] forced-color-adjust-none',
            height,
            index < (level ?? 0) ? 'bg-brass' : 'bg-off',
          )}
        />
      ))}
    </span>
  );
}
