import type { ComponentProps, ReactNode } from 'react';
import { type ButtonKind, buttonLook } from './button-look';
import { Kbd } from './kbd';
import { Link } from './link';

type Props = ComponentProps<typeof Link> & {
  children: ReactNode;
  kind?: Exclude<ButtonKind, 'cant'>;
  icon?: ReactNode;
  kbd?: string;
};

export function ButtonLink({ children, kind = 'default', icon, kbd, className, ...rest }: Props) {
  return (
    <Link className={buttonLook(kind, className)} {...rest}>
      {icon}
      {children}
      {kbd ? <Kbd inherit={kind === 'primary'}>{kbd}</Kbd> : null}
    </Link>
  );
}
