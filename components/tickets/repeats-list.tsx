'use client';

import { useEffect, useState } from 'react';
import { shortTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { CONTACT, type ContactWord } from './contact-keeper';

interface Neighbour {
  reference: string;
  subject: string;
  state: string;
  createdAt: string;
}
interface Known {
  history: Neighbour[];
  similar: Neighbour[];
}
type Props = {
  now: string;
  timeZone: string;
  texts: { history: string; similar: string; none: string; states: Readonly<Record<string, string>> };
};

const NOTHING: Known = { history: [], similar: [] };

export function RepeatsList({ now, timeZone, texts }: Props) {
  const [known, setKnown] = useState(NOTHING);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = new AbortController();
    const listen = (event: Event) => {
      const { requester, subject } = (event as CustomEvent<ContactWord>).detail;
      clearTimeout(timer);
      stop.abort();
      stop = new AbortController();
      timer = setTimeout(async () => {
        if (!requester.includes('@') && subject.length < 6) return setKnown(NOTHING);
        const query = new URLSearchParams({ of: 'contact', requester, subject });
        const answer = await fetch(`/api/find?${query}`, { signal: stop.signal }).catch(() => null);
        if (answer?.ok) setKnown({ ...NOTHING, ...((await answer.json()) as Partial<Known>) });
      }, 250);
    };
    window.addEventListener(CONTACT, listen);
    return () => {
      clearTimeout(timer);
      stop.abort();
      window.removeEventListener(CONTACT, listen);
    };
  }, []);

  const part = (title: string, rows: Neighbour[]) =>
    rows.length > 0 ? (
      <section className="flex flex-col gap-1.5">
        <h2 className="text-sm font-strong text-ink-2">{title}</h2>
        <ul className="flex flex-col gap-2">
          {rows.map((row) => (
            <li key={row.reference} className="rounded-md border border-line bg-raised px-3 py-2">
              <a href={paths.ticket(row.reference)} className="block hover:underline">
                <span className="num text-ink-3">{row.reference}</span> <b className="font-medium">{row.subject}</b>
              </a>
              <span className="text-sm text-ink-2">
                {texts.states[row.state] ?? row.state},{' '}
                <span className="num">{shortTime(row.createdAt, now, { timeZone })}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    ) : null;
  return (
    <div aria-live="polite" className="flex flex-col gap-4">
      {known.similar.length + known.history.length === 0 ? <p className="text-sm text-ink-3">{texts.none}</p> : null}
      {part(texts.similar, known.similar)}
      {part(texts.history, known.history)}
    </div>
  );
}
