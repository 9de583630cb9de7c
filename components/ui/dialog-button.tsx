'use client';

import type { ComponentProps, ReactNode } from 'react';
import { type ButtonKind, buttonLook } from './button-look';
import { Kbd } from './kbd';

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  opens: string;
  children: ReactNode;
  kind?: Exclude<ButtonKind, 'cant'> | 'bare';
  icon?: ReactNode;
  kbd?: string;
};

/** Opens the Dialog with that id; before its script arrives, `commandfor` does the same in new browsers. */
export function DialogButton({ opens, children, kind = 'default', icon, kbd, className, ...rest }: Props) {
  const open = () => {
    const dialog = document.getElementById(opens);
    if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
  };
  const command = { commandfor: opens, command: 'show-modal' };
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      className={kind === 'bare' ? className : buttonLook(kind, className)}
      onClick={open}
      {...command}
      {...rest}
    >
      {icon}
      {children}
      {kbd ? <Kbd inherit={kind === 'primary'}>{kbd}</Kbd> : null}
    </button>
  );
}
