import type { ComponentProps } from 'react';
import { controlLook } from './control-look';

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={controlLook(`h-control read-only:bg-sunk ${className ?? ''}`)} {...rest} />;
}
