'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice';

type Props = { title?: ReactNode; children?: ReactNode; className?: string };

/** What was just done, on the page it led to. It takes the focus that went with the form it came from. */
export function Told({ title, children, className }: Props) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) here.current?.focus();
  }, []);
  return (
    <div ref={here} role="status" tabIndex={-1} className={className ?? 'rounded-md'}>
      <Notice tone="ok" title={title}>
        {children}
      </Notice>
    </div>
  );
}
