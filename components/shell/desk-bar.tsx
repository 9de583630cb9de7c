import type { ReactNode } from 'react';

/** The second row of a desk page: verbs, filters, a period. `end` stands at the far side. */
export function DeskBar({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className="flex flex-none flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line px-4 py-[9px] print:hidden">
      {children}
      {end ? <div className="ms-auto flex flex-wrap items-center gap-2">{end}</div> : null}
    </div>
  );
}

export function BarLine() {
  return <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />;
}
