'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { FormContext } from '@/components/forms/form-context';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button-link';
import type { FormState } from '@/lib/form-state';
import { doVerb } from '@/lib/tickets/actions';
import { offerUndo, type UndoTexts } from './offer-undo';
import { SeenFields, type SeenTexts, type Words } from './seen-fields';

export interface VerbTexts extends SeenTexts, UndoTexts {
  failed: string;
  done: string;
  held: string;
  proposed: string;
  unchanged: string;
  why: string;
  whyHint: string;
  propose: string;
  submit: string;
  close: string;
}

type Props = {
  verb: string;
  reference: string;
  closeHref: string;
  texts: VerbTexts;
  /** The level may only propose it. */
  propose: boolean;
  /** Dangerous acts wear red. */
  danger?: boolean;
  seen?: Readonly<Record<string, string | number | null>>;
  words: Words;
  children: ReactNode;
};

/** One verb as a form: by keyboard, without script, with what was typed kept and an Undo where there is one. */
export function VerbForm({ verb, reference, closeHref, texts, propose, danger = false, seen, words, children }: Props) {
  const router = useRouter();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    focusFirst(here.current);
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]'))
        router.replace(closeHref, { scroll: false });
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [router, closeHref]);

  const tell = ({ data }: FormState) => {
    const message = data?.proposed
      ? texts.proposed
      : data?.held
        ? texts.held
        : data?.unchanged
          ? texts.unchanged
          : texts.done;
    offerUndo(message, data?.undo, texts);
    router.replace(closeHref, { scroll: false });
  };

  return (
    <div ref={here}>
      <ActionForm action={doVerb} failed={texts.failed} onDone={tell} className="flex flex-col gap-3">
        <input type="hidden" name="_verb" value={verb} />
        <input type="hidden" name="reference" value={reference} />
        {seen ? <SeenFields seen={seen} words={words} texts={texts} /> : null}
        {children}
        <Reasoned propose={propose} danger={danger} closeHref={closeHref} texts={texts} />
      </ActionForm>
    </div>
  );
}

/** Among choices of one kind the chosen one is where the keys begin. */
function focusFirst(form: HTMLElement | null): void {
  const first = form?.querySelector<HTMLElement>('select, textarea, input:not([type=hidden])');
  const chosen = first?.closest('fieldset')?.querySelector<HTMLElement>('input[type=radio]:checked');
  (chosen ?? first)?.focus();
}

/** Where the level does not carry it, the same form asks why and puts it before somebody whose level does. */
function Reasoned({ propose, danger, closeHref, texts }: Pick<Props, 'propose' | 'danger' | 'closeHref' | 'texts'>) {
  const { state } = useContext(FormContext);
  const asks = propose || Boolean(state.propose && 'capability' in state.propose) || Boolean(state.fields?._why);
  return (
    <>
      {asks ? (
        <>
          <input type="hidden" name="_propose" value="1" />
          <AreaField name="_why" label={texts.why} hint={texts.whyHint} rows={2} />
        </>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <SubmitButton kind={danger && !asks ? 'danger' : 'primary'}>{asks ? texts.propose : texts.submit}</SubmitButton>
        <ButtonLink href={closeHref} kind="quiet" scroll={false}>
          {texts.close}
        </ButtonLink>
      </div>
    </>
  );
}
