import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { RisingBars } from './rising-bars';

type Props = { priority: 1 | 2 | 3 | 4 | number; className?: string };

const colours = ['text-late', 'text-soon', 'text-ink-2', 'text-off'];

/** Three rising bars: all for 1, two for 2, one for 3, none for 4. */
export function PriorityGlyph({ priority, className }: Props) {
  const t = useTranslations('ui');
  const label = t('priority', { priority });
  return (
    <RisingBars
      of={3}
      on={Math.max(0, 4 - priority)}
      label={label}
      className={clsx(colours[priority - 1], className)}
    />
  );
}
