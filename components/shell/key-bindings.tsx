'use client';

import { useLayoutEffect } from 'react';
import { type KeyBinding, registered } from './key-map';

/**
 * Adds a page's own keys to those of the desk; the frame's KeyListener hears them all. In the commit itself: after it,
 * a button would stand for a moment before its key is known.
 */
export function KeyBindings({ group, bindings }: { group: string; bindings: readonly KeyBinding[] }) {
  useLayoutEffect(() => {
    const mine = { group, bindings };
    registered.add(mine);
    return () => {
      registered.delete(mine);
    };
  }, [group, bindings]);
  return null;
}
