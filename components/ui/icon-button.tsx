import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'button'>, 'children'> & { label: string; children: ReactNode };

export const iconButtonLook =
  'inline-grid size-control flex-none place-items-center rounded-sm text-ink-2 transition-colors hover:bg-sunk hover:text-ink [&_svg]:size-4';

/** Only where the place explains the icon (close, copy, more); the word is its name and its title. */
export function IconButton({ label, children, className, type = 'button', ...rest }: Props) {
  return (
    <button type={type} aria-label={label} title={label} className={clsx(iconButtonLook, className)} {...rest}>
      {children}
    </button>
  );
}
