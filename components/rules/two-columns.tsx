import type { ReactNode } from 'react';

/** A document and what is known about it; one column where there is no room for two. */
export function TwoColumns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto print:overflow-visible">
      <div className="grid items-start gap-4 p-4 xl:grid-cols-[minmax(0,1fr)_348px]">
        <div className="flex min-w-0 flex-col gap-4">{children}</div>
        <div className="flex min-w-0 flex-col gap-4">{side}</div>
      </div>
    </div>
  );
}
