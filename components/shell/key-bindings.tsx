'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { isBusy, type KeyBinding, keysAreOff, moveRow, press, registered } from './key-map';
import type { KeyTexts } from './keys-sheet';

const KeysSheet = dynamic(() => import('./keys-sheet').then((module) => module.KeysSheet), { ssr: false });

type Props = {
  bindings: readonly KeyBinding[];
  group: string /** Given once, by the frame: this one also answers `?`. */;
  texts?: KeyTexts;
};

export function KeyBindings({ bindings, group, texts }: Props) {
  const router = useRouter();
  const [help, setHelp] = useState(false);

  useEffect(() => {
    const mine = { group, bindings };
    registered.add(mine);
    let before = '';
    let forget = 0;
    const run = (binding: KeyBinding) => {
      if ('href' in binding) router.push(binding.href);
      else if ('row' in binding) moveRow(binding.row);
      else press(binding.press);
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      if (texts && event.key === '?') return setHelp(true);
      if (keysAreOff()) return;
      const typed = before ? `${before} ${event.key.toLowerCase()}` : event.key.toLowerCase();
      const hit = bindings.find((binding) => binding.keys === typed);
      const begins = bindings.some((binding) => binding.keys.startsWith(`${typed} `));
      window.clearTimeout(forget);
      before = begins ? typed : '';
      forget = window.setTimeout(() => (before = ''), 1500);
      if (!hit) return;
      event.preventDefault();
      run(hit);
    };
    const open = () => setHelp(true);
    window.addEventListener('keydown', listen);
    if (texts) window.addEventListener('sextant:keys', open);
    return () => {
      registered.delete(mine);
      window.clearTimeout(forget);
      window.removeEventListener('keydown', listen);
      window.removeEventListener('sextant:keys', open);
    };
  }, [bindings, group, texts, router]);

  return help && texts ? <KeysSheet texts={texts} onClose={() => setHelp(false)} /> : null;
}
