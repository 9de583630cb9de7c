'use client';

import { useEffect, useState } from 'react';
import { CONTACT, CONTACT_FORM, type ContactWord } from '@/components/tickets/contact-keeper';
import { Checkbox } from '@/components/ui/checkbox';
import { bestFit } from '@/lib/procedures/fits';
import type { Guide, GuidedService } from '@/lib/procedures/guides';

type Props = {
  procedures: readonly Guide[];
  services: readonly GuidedService[];
  home: string | null;
  texts: { title: string; hint: string; optional: string; passOn: string; version: string };
};

/** The procedure for what is being logged; ticked steps are recorded with the ticket. */
export function ContactGuide({ procedures, services, home, texts }: Props) {
  const [asked, setAsked] = useState({ kind: 'incident', service: '' });
  useEffect(() => {
    const listen = (event: Event) => {
      const { kind, service } = (event as CustomEvent<ContactWord>).detail;
      setAsked((before) => (before.kind === kind && before.service === service ? before : { kind, service }));
    };
    // The form may have spoken before this listened: a draft, or what the browser filled in.
    window.addEventListener(CONTACT, listen);
    document.getElementById(CONTACT_FORM)?.dispatchEvent(new Event('input'));
    return () => window.removeEventListener(CONTACT, listen);
  }, []);
  const service = services.find(({ key }) => key === asked.service);
  const found = bestFit(procedures, {
    kind: asked.kind,
    service: service?.key ?? null,
    category: service?.category ?? null,
    functionId: service?.functionId ?? home,
  });
  if (!found) return null;
  return (
    <section aria-live="polite" className="mb-4 flex flex-col gap-2 border-b border-line pb-4">
      <h2 className="text-sm font-strong text-ink-2">{texts.title}</h2>
      <p>
        <b className="font-strong">{found.title}</b>{' '}
        <span className="num text-sm text-ink-3">{texts.version.replace('{number}', String(found.number))}</span>
      </p>
      <ul key={found.key} className="flex list-none flex-col gap-1 p-0">
        {found.steps.map(({ key, words, mandatory }) => (
          <li key={key}>
            <Checkbox
              name="step"
              value={key}
              form={CONTACT_FORM}
              label={
                <>
                  {words} {mandatory ? null : <span className="text-sm text-ink-3">{texts.optional}</span>}
                </>
              }
            />
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-3">{texts.hint}</p>
      {found.passOn.length > 0 ? (
        <div className="text-sm">
          <p className="text-ink-2">{texts.passOn}</p>
          <ul className="list-disc ps-5">
            {found.passOn.map((test) => (
              <li key={test} className="text-pretty">
                {test}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
