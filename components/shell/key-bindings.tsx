'use client';

import { useEffect } from 'react';
import { type KeyBinding, registered } from './key-map';

/** Adds a page's own keys to those of the desk; the frame's KeyListener hears them all. */
export function KeyBindings({ group, bindings }: { group: string; bindings: readonly KeyBinding[] }) {
  useEffect(() => {
    const mine = { group, bindings };
    registered.add(mine);
    return () => {
      registered.delete(mine);
    };
  }, [group, bindings]);
  return null;
}
