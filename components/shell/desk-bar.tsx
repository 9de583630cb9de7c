import clsx from 'clsx';
import type { ReactNode } from 'react';

type Props = {
  children: ReactNode;
  end?: ReactNode;
  /** On phones one row that scrolls sideways instead of several; menus belong in `end` then, or they are cut. */
  scroll?: boolean;
};

/** The second row of a desk page: verbs, filters, a period. `end` stands at the far side. */
export function DeskBar({ children, end, scroll = false }: Props) {
  return (
    <div className="flex flex-none flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line px-4 py-[9px] print:hidden max-md:py-2">
      <div
        className={clsx(
          'flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1.5',
          // What stands at the end fills up the last row instead of opening one of its own.
          !scroll && 'max-lg:contents',
          scroll &&
            'max-md:-mx-4 max-md:flex-1 max-md:flex-nowrap max-md:overflow-x-auto max-md:px-4 max-md:[scrollbar-width:none]',
        )}
      >
        {children}
      </div>
      {end ? <div className="ms-auto flex flex-wrap items-center gap-2">{end}</div> : null}
    </div>
  );
}

export function BarLine() {
  return <span aria-hidden="true" className="mx-1 h-5 w-px flex-none bg-line" />;
}
