'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { announce } from '@/components/shell/announce';

/** What the stream says, as an event of the window for whoever on the page cares. */
export const LIVE = 'sextant:live';
export interface LiveWord {
  kind: 'change' | 'here';
  t: string;
  y?: string[];
  mine?: boolean;
}

const CALM = 400;
/** A page says by data-live what it shows: `list`, or the id of its ticket. */
const concerns = (word: LiveWord) =>
  [...document.querySelectorAll<HTMLElement>('[data-live]')].some(
    ({ dataset }) => dataset.live === 'list' || dataset.live === word.t,
  );

/** Keeps one stream a browser, whichever tab holds it, and shows the page anew when what it shows has changed. */
export function LiveLink({ changed }: { changed: string }) {
  const router = useRouter();
  useEffect(() => {
    const others = new BroadcastChannel('sextant-live');
    const over = new AbortController();
    let calm: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource | undefined;

    const hear = (word: LiveWord) => {
      window.dispatchEvent(new CustomEvent<LiveWord>(LIVE, { detail: word }));
      if (word.kind !== 'change' || !concerns(word)) return;
      clearTimeout(calm);
      calm = setTimeout(() => {
        router.refresh();
        if (!word.mine) announce(changed);
      }, CALM);
    };
    const open = () => {
      source = new EventSource('/api/live');
      for (const kind of ['change', 'here'] as const)
        source.addEventListener(kind, (event) => {
          const word: LiveWord = { kind, ...(JSON.parse(event.data) as Omit<LiveWord, 'kind'>) };
          if (over.signal.aborted) return;
          others.postMessage(word);
          hear(word);
        });
      return new Promise<void>((resolve) => over.signal.addEventListener('abort', () => resolve()));
    };
    others.onmessage = (event: MessageEvent<LiveWord>) => hear(event.data);
    // Locks are missing on plain http away from this machine; then each tab has a stream of its own.
    if (navigator.locks) navigator.locks.request('sextant-live', { signal: over.signal }, open).catch(() => undefined);
    else void open();
    return () => {
      over.abort();
      clearTimeout(calm);
      source?.close();
      others.close();
    };
  }, [router, changed]);
  return null;
}
