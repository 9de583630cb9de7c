import type { ComponentProps } from 'react';
import { type ChipTone, chipLook } from './chip';
import { Link } from './link';

type Props = ComponentProps<typeof Link> & { tone?: ChipTone };

/** A filter that stands in the address. */
export function ChipLink({ tone = 'line', className, ...rest }: Props) {
  return <Link className={chipLook(tone, `hover:text-ink pointer-coarse:h-9 ${className ?? ''}`)} {...rest} />;
}
