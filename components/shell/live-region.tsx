'use client';

import { useEffect, useState } from 'react';
import { announceEvent } from './announce';

/** Speaks what changed on the screen without the person's hand. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    const listen = (event: Event) => setText((event as CustomEvent<string>).detail);
    window.addEventListener(announceEvent, listen);
    return () => window.removeEventListener(announceEvent, listen);
  }, []);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {text}
    </p>
  );
}
