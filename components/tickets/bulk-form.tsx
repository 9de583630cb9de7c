'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useContext, useEffect } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { FormContext } from '@/components/forms/form-context';
import { SubmitButton } from '@/components/forms/submit-button';
import { Link } from '@/components/ui/link';
import type { FormState } from '@/lib/form-state';
import { changeMany } from '@/lib/tickets/actions';
import { offerUndo, type UndoTexts } from './offer-undo';

interface Texts extends UndoTexts {
  failed: string;
  chosen: string;
  apply: string;
  close: string;
  done: string;
  propose: string;
}
interface Answer {
  done: string[];
  failed: { reference: string; why: string; propose?: string }[];
  undo: unknown[];
}

const answerOf = ({ data }: FormState) => (data && 'done' in data ? (data as unknown as Answer) : null);

export function BulkForm({ texts, closeHref, children }: { texts: Texts; closeHref: string; children: ReactNode }) {
  const router = useRouter();
  useEffect(() => {
    const on = document.querySelectorAll('input[name="tickets"]:checked').length;
    for (const place of document.querySelectorAll('[data-chosen]')) place.textContent = String(on);
  }, []);

  const tell = (state: FormState) => {
    const answer = answerOf(state);
    if (!answer || answer.done.length === 0) return;
    offerUndo(texts.done.replace('{count}', String(answer.done.length)), answer.undo, texts);
    if (answer.failed.length === 0) router.replace(closeHref, { scroll: false });
  };

  return (
    <div className="group/bulk border-b border-line bg-sea-soft px-4 py-2 print:hidden">
      <ActionForm
        id="bulk"
        action={changeMany}
        failed={texts.failed}
        onDone={tell}
        className="flex flex-wrap items-center gap-2"
      >
        <span className="font-strong text-sea">
          <span data-chosen="" className="num">
            0
          </span>{' '}
          {texts.chosen}
        </span>
        {children}
        <SubmitButton>{texts.apply}</SubmitButton>
        <Link href={closeHref} scroll={false} className="link ms-auto">
          {texts.close}
        </Link>
        <Refused propose={texts.propose} />
      </ActionForm>
    </div>
  );
}

/** Which could not be changed, and why, beside the form that tried. */
function Refused({ propose }: { propose: string }) {
  const { state } = useContext(FormContext);
  const failed = answerOf(state)?.failed ?? [];
  if (failed.length === 0) return null;
  return (
    <ul role="alert" className="flex basis-full flex-col gap-0.5 text-sm text-ink-2">
      {failed.map(({ reference, why, propose: href }) => (
        <li key={reference}>
          <b className="num font-strong">{reference}</b> {why}{' '}
          {href ? (
            <Link href={href} className="link">
              {propose}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
