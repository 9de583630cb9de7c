import { useEffect, useState } from 'react';
import type { Offer } from '@/lib/knowledge/offered';
import { Offers } from './offers';
import type { WhileTexts } from './while-texts';

type Props = {
  form: HTMLFormElement;
  fields: readonly string[];
  service?: string | null;
  writing?: boolean;
  texts: WhileTexts;
};

/** Asks for answers to what stands in the fields, a moment after the last key. */
export function TypedAnswers({ form, fields, service, writing = false, texts }: Props) {
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const names = fields.join(' ');
  useEffect(() => {
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
    // It comes after the first key was pressed, or after a draft was put back.
    later();
    form.addEventListener('input', later);
    return () => {
      clearTimeout(timer);
      stop.abort();
      form.removeEventListener('input', later);
    };
  }, [form, names, service, writing]);
  if (offers.length === 0) return null;
  return (
    <section className="mt-4 rounded-lg border border-sea-line bg-sea-soft p-3">
      <h2 className="font-strong">{texts.title}</h2>
      <p className="mb-2 text-sm text-ink-2">{texts.hint}</p>
      <Offers offers={offers} kinds={texts.kinds} beside={writing} />
    </section>
  );
}
