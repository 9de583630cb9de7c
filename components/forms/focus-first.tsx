'use client';

import { useEffect, useRef } from 'react';

/** In a form that a link has just opened: the first field takes the focus, and with it the eye. */
export function FocusFirst() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    here.current
      ?.closest('form')
      ?.querySelector<HTMLElement>(':is(input, select, textarea):not([type=hidden])')
      ?.focus();
  }, []);
  return <span ref={here} hidden />;
}
