import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { RisingBars } from './rising-bars';

type Props = { level: number | null | undefined; className?: string };

/** Six rising bars, as many filled as the level. */
export function LevelGlyph({ level, className }: Props) {
  const t = useTranslations('ui');
  const label = level ? t('level', { level }) : t('noLevel');
  return <RisingBars of={6} on={level ?? 0} label={label} className={clsx('text-brass', className)} />;
}
