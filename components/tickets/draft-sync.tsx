'use client';

import { useEffect, useRef } from 'react';
import { fillFields, isKept, readFields } from './form-draft';

const BEHIND = 1200;
const SETTLED = 150;
const keyOf = (place: string) => `draft:${place}`;
export const dropLocalDraft = (place: string) => localStorage.removeItem(keyOf(place));

/**
 * Keeps the text of the form around it as it is typed: at once in this browser, within two seconds on the server, so
 * that a crash, another device or a sign-out loses nothing.
 */
export function DraftSync({
  place,
  saved,
  fields = ['body'],
}: {
  place: string;
  saved: string;
  fields?: readonly string[];
}) {
  const here = useRef<HTMLSpanElement>(null);
  const names = fields.join();
  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsent = false;
    let sentOff = false;
    const typed = () => readFields(form, names.split(','));
    const before = localStorage.getItem(keyOf(place));
    const kept = before ? (JSON.parse(before) as Record<string, string>) : {};
    fillFields(form, kept);
    // Questions that follow from what was just put back stand there a moment later.
    const again = setTimeout(() => fillFields(form, kept), SETTLED);
    const send = () => {
      clearTimeout(timer);
      if (!unsent) return;
      unsent = false;
      const body = JSON.stringify({ place, fields: typed() });
      void fetch('/api/drafts', {
        method: 'PUT',
        body,
        keepalive: true,
        headers: { 'content-type': 'application/json' },
      })
        .then((answer) => {
          if (here.current) here.current.textContent = answer.ok ? saved : '';
        })
        .catch(() => {
          unsent = true;
        });
    };
    const keep = (event: Event) => {
      if (!(event.target instanceof Element) || !isKept(names.split(','), event.target.getAttribute('name') ?? ''))
        return;
      sentOff = false;
      const now = typed();
      if (Object.values(now).some(Boolean)) localStorage.setItem(keyOf(place), JSON.stringify(now));
      else localStorage.removeItem(keyOf(place));
      unsent = true;
      clearTimeout(timer);
      timer = setTimeout(send, BEHIND);
      form.dispatchEvent(new CustomEvent('sextant:typing', { bubbles: true }));
    };
    // What is on its way needs no draft: one that arrived after the message would come back as unfinished.
    const sent = () => {
      clearTimeout(timer);
      unsent = false;
      sentOff = true;
    };
    const reset = () => {
      sent();
      if (here.current) here.current.textContent = '';
    };
    form.addEventListener('input', keep);
    form.addEventListener('submit', sent);
    form.addEventListener('reset', reset);
    window.addEventListener('pagehide', send);
    window.addEventListener('online', send);
    return () => {
      clearTimeout(again);
      send();
      // The form went with what it sent: that is no draft any more.
      if (sentOff) dropLocalDraft(place);
      form.removeEventListener('input', keep);
      form.removeEventListener('submit', sent);
      form.removeEventListener('reset', reset);
      window.removeEventListener('pagehide', send);
      window.removeEventListener('online', send);
    };
  }, [place, names, saved]);
  return <span ref={here} className="px-3.5 pb-2 text-xs text-ink-3 empty:hidden" />;
}
