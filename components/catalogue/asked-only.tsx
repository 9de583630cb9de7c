'use client';

import { useEffect, useRef } from 'react';
import type { Question } from '@/lib/catalogue/asked';

/**
 * Shows a question of the form around it when it is asked and takes it away when it is not, keeping what was typed in
 * case it comes back. What is away is not sent either. Only forms that ask load how.
 */
export function AskedOnly({ questions }: { questions: readonly Question[] }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let end: (() => void) | undefined;
    let gone = false;
    const begin = async () => {
      const { showAsked } = await import('./show-asked');
      const box = here.current?.parentElement;
      if (box && !gone) end = showAsked(box, questions);
    };
    void begin();
    return () => {
      gone = true;
      end?.();
    };
  }, [questions]);
  return <span ref={here} hidden />;
}
