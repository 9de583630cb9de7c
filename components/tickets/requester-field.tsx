'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFormField } from '@/components/forms/form-context';
import { TextField } from '@/components/forms/text-field';
import { Avatar } from '@/components/ui/avatar';
import { describe, Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

interface Person {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  organisation: string | null;
}
type Texts = { label: string; hint: string; placeholder: string; name: string; nameHint: string; none: string };

const ADDRESS = /^\S+@\S+\.\S+$/;

/** Whoever asks, by a few letters of the name, the address or the number; without script, by the address. */
export function RequesterField({ known, texts }: { known: string; texts: Texts }) {
  const { id, error, kept } = useFormField('requester.email');
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Person[]>([]);
  const [answered, setAnswered] = useState('');
  const [typed, setTyped] = useState(kept ?? known);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<Person | null>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const wanted = typed.trim();
    if (wanted.length < 2 || wanted === chosen?.email) {
      setFound([]);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetch(`/api/find?of=people&q=${encodeURIComponent(wanted)}`, { signal: stop.signal }).catch(
        () => null,
      );
      if (!answer?.ok) return;
      setFound(((await answer.json()) as { items: Person[] }).items);
      setAnswered(wanted);
      setAt(0);
    }, 120);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, chosen]);

  const pick = (person: Person) => {
    setChosen(person);
    setTyped(person.email ?? '');
    setOpen(false);
    // The form around listens to typing, and choosing is typing too.
    setTimeout(() => box.current?.dispatchEvent(new Event('input', { bubbles: true })));
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open || found.length === 0) return;
    const person = found[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((now) => (now + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && person && !event.ctrlKey && !event.metaKey) {
      if (event.key === 'Enter') event.preventDefault();
      pick(person);
    } else if (event.key === 'Escape') setOpen(false);
  };
  // Only once the search has said so: a field that appears under a quick hand takes what was meant for the next one.
  const stranger =
    ADDRESS.test(typed) &&
    answered === typed.trim() &&
    typed !== chosen?.email &&
    found.every(({ email }) => email !== typed.toLowerCase());
  const shown = open && found.length > 0;
  return (
    <>
      <Field id={id} label={texts.label} hint={texts.hint} error={error}>
        <div className="relative">
          <Input
            ref={box}
            {...describe(id, 'requester.email', texts.hint, error)}
            value={typed}
            autoComplete="off"
            // The phone is ringing: the first letter one types is already the caller's.
            autoFocus
            placeholder={texts.placeholder}
            role="combobox"
            aria-expanded={shown}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={shown ? `${list}-${at}` : undefined}
            onKeyDown={onKey}
            onFocus={() => setOpen(true)}
            onBlur={() => setTimeout(() => setOpen(false), 120)}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
            }}
          />
          <div
            id={list}
            role="listbox"
            aria-label={texts.label}
            hidden={!shown}
            className="animate-appear absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float"
          >
            {found.map((person, index) => (
              <div
                key={person.id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                onMouseDown={() => pick(person)}
                className="flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-2 aria-selected:bg-sea-soft"
              >
                <Avatar name={person.name} />
                <span className="font-medium">{person.name}</span>
                <span className="min-w-0 flex-1 truncate text-sm text-ink-3">
                  {[person.organisation, person.email, person.phone].filter(Boolean).join(', ')}
                </span>
              </div>
            ))}
          </div>
        </div>
      </Field>
      {chosen && typed === chosen.email ? (
        <p className="-mt-2 flex items-center gap-2 text-ink-2">
          <Avatar name={chosen.name} size="small" />
          <b className="font-strong text-ink">{chosen.name}</b>
          {chosen.organisation}
        </p>
      ) : null}
      <div className={stranger ? undefined : 'hidden noscript:block'}>
        <TextField name="requester.name" label={texts.name} hint={texts.nameHint} autoComplete="off" />
      </div>
    </>
  );
}
