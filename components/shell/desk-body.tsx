import clsx from 'clsx';
import type { ReactNode } from 'react';

/** The part of a desk page that scrolls. `read` holds lines to a readable width, for forms and documents. */
export function DeskBody({
  children,
  read = false,
  flush = false,
}: {
  children: ReactNode;
  read?: boolean;
  flush?: boolean;
}) {
  return (
    // Positioned, so that words for screen readers far down scroll with it and do not lengthen the page behind.
    <div className="relative min-h-0 flex-1 overflow-y-auto print:overflow-visible">
      <div className={clsx('flex flex-col gap-3', flush ? 'px-2' : 'p-4', read && 'max-w-3xl')}>{children}</div>
    </div>
  );
}
