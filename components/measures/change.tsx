import { useTranslations } from 'next-intl';
import { number } from '@/lib/format';

type Props = {
  value: number | null;
  before: number | null /** Which way is good. */;
  good?: 'up' | 'down';
  points?: number;
};

const STEADY = 0.005;

/** How a share moved since the period before, in points; a hair is steady. */
export function Change({ value, before, good = 'up', points = 100 }: Props) {
  const t = useTranslations('dashboard.tile');
  if (value === null || before === null) return <span>{t('noBefore')}</span>;
  const moved = value - before;
  if (Math.abs(moved) * (points / 100) < STEADY) return <span>{t('steady')}</span>;
  const better = moved > 0 === (good === 'up');
  const words = t(moved > 0 ? 'up' : 'down', { points: number(Math.abs(moved) * points, 'en', 1) });
  return <span className={better ? 'text-ok' : 'text-late'}>{words}</span>;
}
