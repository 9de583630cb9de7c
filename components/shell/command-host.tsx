'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import type { CommandItem, CommandTexts } from './command-items';

const CommandMenu = dynamic(() => import('./command-menu').then((module) => module.CommandMenu), { ssr: false });

type Props = { items: readonly CommandItem[]; search?: string; texts: CommandTexts };

/** Waits for Ctrl-K or the find box; the menu itself is fetched when it is first asked for. */
export function CommandHost({ items, search, texts }: Props) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    };
    const onClick = (event: MouseEvent) => {
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!plain || !(event.target instanceof Element) || !event.target.closest('[data-command]')) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick, true);
    };
  }, []);
  return open ? <CommandMenu items={items} search={search} texts={texts} onClose={() => setOpen(false)} /> : null;
}
