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

/** Changes of a moment are shown together, and a busy desk is shown anew no more often than one can read. */
const CALM = 400;
const APART = 3_000;
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
    let last = Date.now();
    let byOthers = false;
    let source: EventSource | undefined;

    const hear = (word: LiveWord) => {
      window.dispatchEvent(new CustomEvent<LiveWord>(LIVE, { detail: word }));
      if (word.kind !== 'change' || !concerns(word)) return;
      byOthers ||= !word.mine;
      if (calm !== undefined || document.visibilityState === 'hidden') return;
      calm = setTimeout(show, Math.max(CALM, last + APART - Date.now()));
    };
    const show = () => {
      calm = undefined;
      last = Date.now();
      router.refresh();
      if (byOthers) announce(changed);
      byOthers = false;
    };
    const back = () => {
      if (document.visibilityState === 'visible' && Date.now() - last > APART) router.refresh();
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
    document.addEventListener('visibilitychange', back);
    others.onmessage = (event: MessageEvent<LiveWord>) => hear(event.data);
    // Locks are missing on plain http away from this machine; then each tab has a stream of its own.
    if (navigator.locks) navigator.locks.request('sextant-live', { signal: over.signal }, open).catch(() => undefined);
    else void open();
    return () => {
      over.abort();
      document.removeEventListener('visibilitychange', back);
      clearTimeout(calm);
      source?.close();
      others.close();
    };
  }, [router, changed]);
  return null;
}
