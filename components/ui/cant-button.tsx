import type { ReactNode } from 'react';
import { buttonLook } from './button-look';

type Props = { children: ReactNode; reason: string; icon?: ReactNode; className?: string };

/** What the level does not carry: still readable and reachable by keyboard, never pressed. The way on stands in a CantLine below. */
export function CantButton({ children, reason, icon, className }: Props) {
  return (
    <button type="button" aria-disabled="true" title={reason} className={buttonLook('cant', className)}>
      {icon}
      {children}
      <span className="sr-only">. {reason}</span>
    </button>
  );
}
