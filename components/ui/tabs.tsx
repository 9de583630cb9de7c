import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Link } from './link';

export type Tab = { label: ReactNode; href: string; on?: boolean; count?: number | string };

const look =
  'inline-flex h-7 flex-none items-center gap-1.5 rounded-sm px-2.5 text-ink-2 hover:bg-sunk hover:text-ink pointer-coarse:h-11';
// On a phone the row begins where one is, also before script arrives.
const lit = '[scroll-initial-target:nearest] bg-sea-soft font-strong text-sea hover:bg-sea-soft hover:text-sea';

/** Views of one thing, each with its own address. `children` stands at the end of the row (filters). */
export function Tabs({ label, tabs, children }: { label: string; tabs: readonly Tab[]; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2">
      <nav
        aria-label={label}
        className="-mx-1 flex min-w-0 gap-1 overflow-x-auto px-1 py-0.5 md:flex-wrap md:overflow-visible"
      >
        {tabs.map((tab) => (
          <Link
            key={tab.href}
            href={tab.href}
            aria-current={tab.on ? 'page' : undefined}
            className={clsx(look, tab.on && lit)}
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className={clsx('num text-sm', tab.on ? 'font-medium' : 'text-ink-3')}>{tab.count}</span>
            )}
          </Link>
        ))}
      </nav>
      {children ? <div className="flex flex-wrap items-center gap-1.5 max-md:w-full md:ms-auto">{children}</div> : null}
    </div>
  );
}
