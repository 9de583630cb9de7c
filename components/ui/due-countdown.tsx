'use client';

import { useEffect, useState } from 'react';
import { DueLook } from './due-look';
import { countdown } from './due-words';

type Props = {
  due: string;
  from?: string;
  title: string;
  bar?: boolean;
  left?: boolean;
  first: { text: string; tone: 'ok' | 'soon' | 'late'; share?: number };
  words: { over: string; left: string };
};

/** Shows what the server wrote, then keeps it true while the page stays open. */
export function DueCountdown({ due, from, title, bar, left = false, first, words }: Props) {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    const tick = () => setShown(countdown({ due, from, now: Date.now(), left, words }) ?? first);
    const timer = setInterval(tick, 15_000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [due, from, left, words, first]);
  return (
    <DueLook tone={shown.tone} share={shown.share} bar={bar}>
      <time dateTime={due} title={title}>
        {shown.text}
      </time>
    </DueLook>
  );
}
