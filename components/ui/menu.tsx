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

const sides = { below: 'md:top-full md:mt-1', above: 'md:bottom-full md:mb-1' };
// On a phone a sheet from below, with a veil that is part of the button and so closes it without script.
const sheet =
  'max-md:animate-rise max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:rounded-t-xl max-md:p-2 max-md:pb-[max(0.5rem,env(safe-area-inset-bottom))]';
const veil =
  'max-md:group-open/menu:before:fixed max-md:group-open/menu:before:inset-0 max-md:group-open/menu:before:z-30 max-md:group-open/menu:before:bg-veil';

/** Opens without script; the shell's Floating closes it by Escape, an outside click or a choice. */
export function Menu({ label, look, name, children, align = 'start', side = 'below', wide = false }: Props) {
  return (
    <details data-menu="" className="group/menu relative">
      <summary className={clsx(look, veil)} aria-label={name}>
        {label}
      </summary>
      <div
        className={clsx(
          'z-40 flex max-h-[70vh] flex-col overflow-y-auto border border-line bg-raised shadow-float',
          'md:animate-appear md:absolute md:rounded-md md:p-1',
          sheet,
          sides[side],
          align === 'start' ? 'md:start-0' : 'md:end-0',
          wide ? 'md:w-72' : 'md:w-max md:min-w-44 md:max-w-72',
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
