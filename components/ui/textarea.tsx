import type { ComponentProps } from 'react';
import { controlLook } from './control-look';

/** Grows with what is typed where the browser can. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={controlLook(
        `field-sizing-content read-only:bg-sunk max-h-[60vh] min-h-20 py-[6px] ${className ?? ''}`,
      )}
      {...rest}
    />
  );
}
