'use client';

import { useEffect, useRef } from 'react';

/** Keeps the named text of the form around it in this browser as it is typed; gone once the form empties. `draft` names the place. */
export function DraftKeeper({ draft, field }: { draft: string; field: string }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const box = here.current?.closest('form')?.elements.namedItem(field);
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return;
    const key = `draft:${draft}`;
    const before = localStorage.getItem(key);
    if (before && !box.value) {
      box.value = before;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const keep = () => (box.value ? localStorage.setItem(key, box.value) : localStorage.removeItem(key));
    const drop = () => localStorage.removeItem(key);
    box.addEventListener('input', keep);
    box.form?.addEventListener('reset', drop);
    return () => {
      box.removeEventListener('input', keep);
      box.form?.removeEventListener('reset', drop);
    };
  }, [draft, field]);
  return <span ref={here} hidden />;
}
