'use client';

import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { CommandItem, CommandTexts } from './command-items';
import { CommandRow } from './command-row';
import { press } from './key-map';
import { useCommandSearch } from './use-command-search';

type Props = { items: readonly CommandItem[]; search?: string; texts: CommandTexts; onClose: () => void };

const wordsOf = (item: CommandItem) => `${item.label} ${item.words ?? ''} ${item.hint ?? ''}`.toLowerCase();

export function CommandMenu({ items, search, texts, onClose }: Props) {
  const router = useRouter();
  const sheet = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const { found, state } = useCommandSearch(search, query);
  useEffect(() => {
    sheet.current?.showModal();
    sheet.current?.querySelector('input')?.focus();
  }, []);

  const wanted = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const here = items.filter((item) => wanted.every((word) => wordsOf(item).includes(word)));
  // What is known at once stays where it is while the rest is still being looked up.
  const shown = [...here, ...found];
  const groups = [...new Set(shown.map((item) => item.group))];

  const run = (item: CommandItem) => {
    if (item.reason && !item.propose) return;
    sheet.current?.close();
    const href = item.reason ? item.propose : item.href;
    if (href) router.push(href);
    else if (item.press) press(item.press);
  };

  return (
    <dialog
      ref={sheet}
      onClose={onClose}
      onClick={(event) => event.target === sheet.current && sheet.current.close()}
      onKeyDown={(event) => event.stopPropagation()}
      aria-label={texts.title}
      className="animate-rise mx-auto mt-[12dvh] w-[min(40rem,calc(100vw-1.5rem))] overflow-hidden rounded-xl border border-line bg-raised p-0 text-ink shadow-float backdrop:bg-veil"
    >
      <Command label={texts.title} shouldFilter={false} loop>
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={texts.placeholder}
          className="h-12 w-full border-b border-line bg-transparent px-4 text-[0.9375rem] outline-none pointer-coarse:text-[1rem]"
        />
        <p role="status" className="px-4 text-ink-2 not-empty:py-3">
          {state === 'searching' && !shown.length ? texts.searching : null}
          {state === 'failed' ? texts.failed : null}
          {state === 'idle' && !shown.length ? texts.empty : null}
        </p>
        <Command.List className="max-h-[min(26rem,55dvh)] overflow-y-auto p-1.5">
          {groups.map((group) => (
            <Command.Group
              key={group}
              heading={group}
              className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-strong [&_[cmdk-group-heading]]:text-ink-3"
            >
              {shown
                .filter((item) => item.group === group)
                .map((item) => (
                  <CommandRow key={item.id} item={item} propose={texts.propose} onRun={() => run(item)} />
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}
