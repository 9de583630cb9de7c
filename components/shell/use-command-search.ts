'use client';

import { useEffect, useState } from 'react';
import type { CommandItem } from './command-items';

type Found = { found: CommandItem[]; state: 'idle' | 'searching' | 'failed' };

/** Asks the server while one types, 150 ms behind the hand; an older answer never replaces a newer one. */
export function useCommandSearch(endpoint: string | undefined, query: string): Found {
  const [answer, setAnswer] = useState<Found>({ found: [], state: 'idle' });
  useEffect(() => {
    const wanted = query.trim();
    if (!endpoint || wanted.length < 2) {
      setAnswer({ found: [], state: 'idle' });
      return;
    }
    const stop = new AbortController();
    setAnswer((before) => ({ ...before, state: 'searching' }));
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${endpoint}?q=${encodeURIComponent(wanted)}`, { signal: stop.signal });
        if (!response.ok) throw new Error(String(response.status));
        const { items } = (await response.json()) as { items: CommandItem[] };
        setAnswer({ found: items, state: 'idle' });
      } catch {
        if (!stop.signal.aborted) setAnswer({ found: [], state: 'failed' });
      }
    }, 150);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [endpoint, query]);
  return answer;
}
