'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { paths } from '@/lib/paths';
import { logContact } from '@/lib/tickets/actions';
import { DraftSync } from './draft-sync';

type Props = { formKey: string; failed: string; saved: string; children: ReactNode };
const KEPT = [
  'requester.email',
  'requester.name',
  'subject',
  'description',
  'service',
  'channel',
  'confidential',
  'resolution',
  'answers.',
];

/** Told while one types: who asks and about what, for the side that looks for repeats and shows the procedure. */
export const CONTACT = 'sextant:contact';
/** By this name fields that stand beside the form belong to it. */
export const CONTACT_FORM = 'new-contact';
export interface ContactWord {
  requester: string;
  subject: string;
  service: string;
  kind: string;
}

/** The form around a new contact: sends by Ctrl-Enter, keeps what is typed, and is logged once however often it is sent. */
export function ContactKeeper({ formKey, failed, saved, children }: Props) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = here.current?.querySelector('form');
    if (!form) return;
    const value = (name: string) => {
      const box = form.elements.namedItem(name);
      return box && 'value' in box ? String(box.value) : '';
    };
    const tell = () =>
      window.dispatchEvent(
        new CustomEvent<ContactWord>(CONTACT, {
          detail: {
            requester: value('requester.email'),
            subject: value('subject'),
            service: value('service'),
            kind: value('kind'),
          },
        }),
      );
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        form.querySelector<HTMLElement>('[data-press=log]')?.click();
    };
    form.addEventListener('input', tell);
    form.addEventListener('keydown', onKey);
    tell();
    return () => {
      form.removeEventListener('input', tell);
      form.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <div ref={here} className="max-w-2xl">
      <ActionForm id={CONTACT_FORM} action={logContact} failed={failed}>
        <input type="hidden" name="_key" value={formKey} />
        {children}
        <DraftSync place={paths.newContact()} saved={saved} fields={KEPT} />
      </ActionForm>
    </div>
  );
}
