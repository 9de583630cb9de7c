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

/** Opens the Dialog with that id; `commandfor` does it without script, older browsers get the click. */
export function DialogButton({ opens, children, kind = 'default', icon, kbd, className, ...rest }: Props) {
  const open = () => {
    if ('commandForElement' in HTMLButtonElement.prototype) return;
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
