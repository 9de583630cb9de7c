'use client';

import { useContext, useEffect, useState } from 'react';
import { FormContext } from '@/components/forms/form-context';
import type { Offer } from '@/lib/knowledge/offered';

type Props = { texts: { title: string; text: string } };

/**
 * Where no script shows answers while one types, they come as a step before sending: once, and sending again sends.
 * With script they were there all the time, and the form says so.
 */
export function AnswerStep({ texts }: Props) {
  const { state } = useContext(FormContext);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const offers = (state.data?.offers ?? []) as Offer[];
  return (
    <>
      {scripted || offers.length > 0 ? <input type="hidden" name="_seen" value="1" /> : null}
      {offers.length > 0 && !state.ok ? (
        <section role="status" className="rounded-lg border border-sea-line bg-sea-soft p-3">
          <h2 className="font-strong">{texts.title}</h2>
          <p className="mb-2 text-sm text-ink-2">{texts.text}</p>
          <ul className="flex list-none flex-col gap-2 p-0">
            {offers.map(({ title, summary, href }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer" className="link font-strong">
                  {title}
                </a>
                <p className="text-sm text-ink-2">{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
