'use client';

import { useEffect, useRef, useState } from 'react';
import type { Offer } from '@/lib/knowledge/offered';
import { Offers } from './offers';

export interface WhileTexts {
  title: string;
  hint: string;
  kinds: Record<Offer['kind'], string>;
}
type Props = {
  /** Fields of the form around it that say what it is about. */
  fields: readonly string[];
  service?: string | null;
  writing?: boolean;
  texts: WhileTexts;
};

/** Answers for the words in the form around it, while they are typed; without script nothing is missing but this. */
export function WhileTyping({ fields, service, writing = false, texts }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const names = fields.join(' ');
  useEffect(() => {
    const form = here.current?.closest('form') ?? here.current?.closest('search')?.querySelector('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = new AbortController();
    const ask = async () => {
      stop.abort();
      stop = new AbortController();
      const boxes = names.split(' ').map((name) => form.elements.namedItem(name));
      const typed = boxes.map((box) =>
        box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : '',
      );
      const q = typed.reverse().join(' ').trim().slice(-400);
      if (q.length < 4) return setOffers([]);
      const query = new URLSearchParams({ q, ...(service ? { service } : {}), ...(writing ? { writing: '1' } : {}) });
      const answer = await fetch(`/api/answers?${query}`, { signal: stop.signal }).catch(() => null);
      if (answer?.ok) setOffers(((await answer.json()) as { items: Offer[] }).items);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 300);
    };
    form.addEventListener('input', later);
    return () => {
      clearTimeout(timer);
      stop.abort();
      form.removeEventListener('input', later);
    };
  }, [names, service, writing]);
  return (
    <div ref={here} aria-live="polite">
      {offers.length > 0 ? (
        <section className="rounded-lg border border-sea-line bg-sea-soft p-3">
          <h2 className="font-strong">{texts.title}</h2>
          <p className="mb-2 text-sm text-ink-2">{texts.hint}</p>
          <Offers offers={offers} kinds={texts.kinds} beside={writing} />
        </section>
      ) : null}
    </div>
  );
}
