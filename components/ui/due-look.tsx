import clsx from 'clsx';
import type { ReactNode } from 'react';

export type DueTone = 'ok' | 'soon' | 'late' | 'off';

const colours: Record<DueTone, string> = { ok: 'text-ok', soon: 'text-soon', late: 'text-late', off: 'text-ink-3' };

type Props = { tone: DueTone; share?: number; bar?: boolean; children: ReactNode; className?: string };

/** A small bar that fills as the time goes, and a plain time. `share` is 0 to 1. */
export function DueLook({ tone, share, bar = true, children, className }: Props) {
  return (
    <span
      className={clsx(
        'num inline-flex items-center gap-[6px] whitespace-nowrap align-middle font-strong',
        colours[tone],
        className,
      )}
    >
      {bar && share !== undefined ? (
        <i aria-hidden="true" className="inline-block h-1 w-[30px] flex-none overflow-hidden rounded-full bg-track">
          <b
            className="block h-full bg-current forced-color-adjust-none"
            style={{ width: `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%` }}
          />
        </i>
      ) : null}
      <bdi>{children}</bdi>
    </span>
  );
}
