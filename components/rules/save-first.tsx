'use client';

import { useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';

type Props = { /** The id of the draft's form. */ draft: string; text: string };

/** Holds its form back while the draft beside it has words that nobody saved: they would be left out, and gone. Keyed by what is saved. */
export function SaveFirst({ draft, text }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const [asked, ask] = useState(false);
  useEffect(() => {
    const form = here.current?.closest('form');
    const saved = wordsOf(document.getElementById(draft));
    const hold = (event: SubmitEvent) => {
      const editor = document.getElementById(draft);
      const unsaved = wordsOf(editor) !== saved;
      ask(unsaved);
      if (!unsaved) return;
      event.preventDefault();
      event.stopPropagation();
      editor?.querySelector<HTMLElement>('[type=submit]')?.focus();
    };
    form?.addEventListener('submit', hold, true);
    return () => form?.removeEventListener('submit', hold, true);
  }, [draft]);
  return (
    <div ref={here} role="alert" className="contents">
      {asked ? <Notice tone="soon" title={text} /> : null}
    </div>
  );
}

/** What a form would send, files aside; empty where there is none. */
function wordsOf(form: HTMLElement | null): string {
  if (!(form instanceof HTMLFormElement)) return '';
  return JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
}
