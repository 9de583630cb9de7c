'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { paths } from '@/lib/paths';
import { logContact } from '@/lib/tickets/actions';
import { DraftSync } from './draft-sync';

type Props = { formKey: string; failed: string; saved: string; children: ReactNode };
const KEPT = ['requester.email', 'requester.name', 'subject', 'description', 'service', 'channel', 'resolution'];

/** Told while one types: who asks and about what, for the side that looks for repeats. */
export const CONTACT = 'sextant:contact';
export interface ContactWord {
  requester: string;
  subject: string;
}

/** The form around a new contact: sends by Ctrl-Enter, keeps what is typed, and is logged once however often it is sent. */
export function ContactKeeper({ formKey, failed, saved, children }: Props) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = here.current?.querySelector('form');
    if (!form) return;
    const value = (name: string) => {
      const box = form.elements.namedItem(name);
      return box instanceof HTMLInputElement ? box.value : '';
    };
    const tell = () =>
      window.dispatchEvent(
        new CustomEvent<ContactWord>(CONTACT, {
          detail: { requester: value('requester.email'), subject: value('subject') },
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
      <ActionForm action={logContact} failed={failed}>
        <input type="hidden" name="_key" value={formKey} />
        {children}
        <DraftSync place={paths.newContact()} saved={saved} fields={KEPT} />
      </ActionForm>
    </div>
  );
}
