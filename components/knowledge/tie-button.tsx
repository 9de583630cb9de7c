'use client';

import { ActionForm } from '@/components/forms/action-form';
import { linkArticle } from '@/lib/knowledge/actions';
import { matchTicket } from '@/lib/known-errors/actions';

type Props = {
  kind: 'article' | 'error';
  reference: string;
  of: string;
  remove?: boolean;
  texts: { do: string; failed: string };
};

/** Ties what is known to a ticket, or takes it off again: one press. */
export function TieButton({ kind, reference, of, remove = false, texts }: Props) {
  return (
    <ActionForm action={kind === 'error' ? matchTicket : linkArticle} failed={texts.failed} className="contents">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name={kind} value={of} />
      {remove ? <input type="hidden" name="remove" value="1" /> : null}
      <button type="submit" className="link cursor-pointer">
        {texts.do}
      </button>
    </ActionForm>
  );
}
