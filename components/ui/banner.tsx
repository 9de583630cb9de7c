import clsx from 'clsx';
import type { ReactNode } from 'react';

const tones = { soon: 'bg-soon-soft', late: 'bg-late-soft', sea: 'bg-sea-soft', held: 'bg-held-soft' };

/** A band across the page, as for a known outage. */
export function Banner({ tone = 'soon', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <div className={clsx('px-4 py-2.5 text-ink sm:px-[max(1.25rem,calc(50vw-460px))]', tones[tone])}>{children}</div>
  );
}
