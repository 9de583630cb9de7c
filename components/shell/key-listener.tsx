'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { isBusy, type KeyBinding, keysAreOff, moveRow, press, pressEarlyKeys, registered } from './key-map';
import type { KeyTexts } from './keys-sheet';

const KeysSheet = dynamic(() => import('./keys-sheet').then((module) => module.KeysSheet), { ssr: false });

/** One listener for all keys, so that the D of "G then D" is never taken for a D alone. */
export function KeyListener({ texts }: { texts: KeyTexts }) {
  const router = useRouter();
  const [help, setHelp] = useState(false);

  useEffect(() => {
    let before = '';
    let forget = 0;
    const run = (binding: KeyBinding) => {
      if ('href' in binding) router.push(binding.href);
      else if ('row' in binding) moveRow(binding.row);
      else press(binding.press);
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      if (event.key === '?') {
        event.preventDefault();
        return setHelp(true);
      }
      if (keysAreOff()) return;
      // The page came last and goes first: its key wins over the same key of the desk.
      const known = [...registered].reverse().flatMap((group) => [...group.bindings]);
      const typed = before ? `${before} ${event.key.toLowerCase()}` : event.key.toLowerCase();
      window.clearTimeout(forget);
      before = known.some((binding) => binding.keys.startsWith(`${typed} `)) ? typed : '';
      forget = window.setTimeout(() => (before = ''), 1500);
      const hit = known.find((binding) => binding.keys === typed);
      if (!hit) return;
      event.preventDefault();
      run(hit);
    };
    const open = () => setHelp(true);
    window.addEventListener('keydown', listen);
    window.addEventListener('sextant:keys', open);
    // When everything else that hears keys does so too.
    const early = window.setTimeout(pressEarlyKeys);
    return () => {
      window.clearTimeout(early);
      window.clearTimeout(forget);
      window.removeEventListener('keydown', listen);
      window.removeEventListener('sextant:keys', open);
    };
  }, [router]);

  return help ? <KeysSheet texts={texts} onClose={() => setHelp(false)} /> : null;
}
