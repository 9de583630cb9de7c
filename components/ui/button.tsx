import type { ComponentProps, ReactNode } from 'react';
import { type ButtonKind, buttonLook } from './button-look';
import { Kbd } from './kbd';

type Props = Omit<ComponentProps<'button'>, 'children'> & {
  children: ReactNode;
  kind?: Exclude<ButtonKind, 'cant'>;
  icon?: ReactNode;
  kbd?: string;
};

export function Button({ children, kind = 'default', icon, kbd, className, type = 'button', ...rest }: Props) {
  return (
    <button type={type} className={buttonLook(kind, className)} {...rest}>
      {icon}
      {children}
      {kbd ? <Kbd inherit={kind === 'primary'}>{kbd}</Kbd> : null}
    </button>
  );
}
