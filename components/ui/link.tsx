'use client';

import NextLink from 'next/link';
import { type ComponentProps, useState } from 'react';

type Props = Omit<ComponentProps<typeof NextLink>, 'prefetch'>;

/** Prefetches when a hand comes near, not for every row in sight: a list of fifty would ask for fifty pages. */
export function Link(props: Props) {
  const [near, setNear] = useState(false);
  const approach = () => setNear(true);
  return <NextLink {...props} prefetch={near ? null : false} onMouseEnter={approach} onFocus={approach} />;
}
