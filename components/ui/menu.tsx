import clsx from 'clsx';
import type { ReactNode } from 'react';

type Props = {
  label: ReactNode;
  /** Look of the summary; give the class of a button. */
  look: string;
  name?: string;
  children: ReactNode;
  align?: 'start' | 'end';
  side?: 'below' | 'above';
  wide?: boolean;
};

const sides = { below: 'top-full mt-1', above: 'bottom-full mb-1' };

/** Opens without script; the shell's Floating closes it by Escape, an outside click or a choice. */
export function Menu({ label, look, name, children, align = 'start', side = 'below', wide = false }: Props) {
  return (
    <details data-menu="" className="group/menu relative">
      <summary className={look} aria-label={name}>
        {label}
      </summary>
      <div
        className={clsx(
          'animate-appear absolute z-40 flex max-h-[70vh] flex-col overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float',
          sides[side],
          align === 'start' ? 'start-0' : 'end-0',
          wide ? 'w-72' : 'w-max min-w-44 max-w-72',
        )}
      >
        {children}
      </div>
    </details>
  );
}

/** For links and buttons inside a Menu. */
export const menuItemLook =
  'flex min-h-[30px] w-full items-center gap-2.5 rounded-sm px-2.5 py-1 text-start text-ink hover:bg-sunk pointer-coarse:min-h-11 -outline-offset-2 [&_svg]:size-4 [&_svg]:flex-none [&_svg]:text-ink-3';

export function MenuHeading({ children }: { children: ReactNode }) {
  return <p className="px-2.5 pb-1 pt-2 text-xs font-strong text-ink-3">{children}</p>;
}

export function MenuLine() {
  return <hr className="my-1 border-line" />;
}
