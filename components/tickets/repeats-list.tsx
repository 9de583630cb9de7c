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
interface Answer {
  kind: 'article' | 'knownError';
  key: string;
  title: string;
  summary: string;
  workaround: string | null;
}
interface Known {
  history: Neighbour[];
  similar: Neighbour[];
  answers: Answer[];
}
type Props = {
  now: string;
  timeZone: string;
  texts: Record<'history' | 'similar' | 'none' | 'known' | 'error' | 'article', string> & {
    states: Readonly<Record<string, string>>;
  };
};

const NOTHING: Known = { history: [], similar: [], answers: [] };

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
      {known.similar.length + known.history.length + known.answers.length === 0 ? (
        <p className="text-sm text-ink-3">{texts.none}</p>
      ) : null}
      {known.answers.length > 0 ? <KnownAnswers answers={known.answers} texts={texts} /> : null}
      {part(texts.similar, known.similar)}
      {part(texts.history, known.history)}
    </div>
  );
}

/** Articles and known errors that speak of it: what helps can be said while the caller is still there. */
function KnownAnswers({ answers, texts }: { answers: readonly Answer[]; texts: Props['texts'] }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h2 className="text-sm font-strong text-ink-2">{texts.known}</h2>
      <ul className="flex flex-col gap-2">
        {answers.map(({ kind, key, title, summary, workaround }) => (
          <li key={key} className="rounded-md border border-line bg-raised px-3 py-2">
            <a
              href={kind === 'article' ? paths.deskArticle(key) : paths.knownError(key)}
              target="_blank"
              rel="noreferrer"
              className="block font-medium hover:underline"
            >
              {title}
            </a>
            <span className="text-sm text-ink-3">{kind === 'article' ? texts.article : texts.error}</span>
            <p className="line-clamp-3 text-sm text-pretty text-ink-2">{workaround ?? summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
