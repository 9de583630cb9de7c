import clsx from 'clsx';
import type { CSSProperties } from 'react';

type Props = { of: 3 | 6; on: number; label: string; className?: string };

/** Rising bars of which some are on, in the colour of the text: one element, because lists show hundreds. */
export function RisingBars({ of, on, label, className }: Props) {
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={clsx('rising', of === 3 ? 'rising-3' : 'rising-6', className)}
      style={{ '--on': on } as CSSProperties}
    />
  );
}
