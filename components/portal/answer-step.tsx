'use client';

import { useContext, useEffect, useState } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { Notice } from '@/components/ui/notice';
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
        <Notice tone="sea" role="status">
          <h2 className="font-strong">{texts.title}</h2>
          <p className="mb-2">{texts.text}</p>
          <ul className="flex list-none flex-col gap-2 p-0">
            {offers.map(({ title, summary, href }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer" className="link">
                  {title}
                </a>
                <p className="text-sm">{summary}</p>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
