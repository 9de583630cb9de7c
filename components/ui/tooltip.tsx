import clsx from 'clsx';
import type { ReactNode } from 'react';

type Props = { id: string; tip: ReactNode; children: ReactNode; place?: 'above' | 'below'; wide?: boolean };

const places = { above: 'bottom-full pb-1.5', below: 'top-full pt-1.5' };

/** Shown by hover or focus, without script; stays while the pointer is on it. Escape hides it (see Floating in the shell). */
export function Tooltip({ id, tip, children, place = 'below', wide = false }: Props) {
  return (
    <span className="group/tip relative inline-flex" data-tip="">
      <span aria-describedby={id} className="inline-flex">
        {children}
      </span>
      <span
        id={id}
        role="tooltip"
        className={clsx(
          'invisible absolute start-0 z-30 opacity-0 transition-[opacity,visibility] delay-0 group-data-[hush]/tip:hidden group-hover/tip:visible group-hover/tip:opacity-100 group-hover/tip:delay-300 group-focus-within/tip:visible group-focus-within/tip:opacity-100',
          places[place],
        )}
      >
        <span
          className={clsx(
            'block rounded-md border border-line bg-raised px-3 py-2 text-sm text-ink shadow-float',
            wide ? 'w-72 whitespace-normal' : 'w-max max-w-72',
          )}
        >
          {tip}
        </span>
      </span>
    </span>
  );
}
