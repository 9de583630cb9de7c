'use client';

import { useEffect } from 'react';

/** Keys and clicks of menus and tooltips, from the moment one may open: hovering or moving into the page loads them. */
export function Floating() {
  useEffect(() => {
    let end: (() => void) | undefined;
    const first = new AbortController();
    const begin = async () => {
      first.abort();
      const { listenToMenus } = await import('./menu-keys');
      if (!gone) end = listenToMenus();
    };
    let gone = false;
    for (const sign of ['pointerover', 'pointerdown', 'focusin', 'keydown'])
      document.addEventListener(sign, begin, { signal: first.signal });
    return () => {
      gone = true;
      first.abort();
      end?.();
    };
  }, []);
  return null;
}
