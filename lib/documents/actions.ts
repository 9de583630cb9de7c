'use server';

import { formAction } from '@/lib/action';
import { acknowledgeDocument } from '@/lib/documents/acknowledge';
import { commentOnDocument, commentOnProposal } from '@/lib/documents/comment';
import { measureProposal, measureVersion } from '@/lib/documents/measure';

const said = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
const onDocument = (form: FormData) => ({ kind: form.get('kind'), key: form.get('key') });
const number = (form: FormData) => Number(form.get('number')) || undefined;

export const comment = formAction(commentOnDocument, {
  read: (form) => ({ ...onDocument(form), number: number(form), body: said(form, 'body') }),
});
export const commentProposal = formAction(commentOnProposal, {
  read: (form) => ({ proposal: form.get('proposal'), body: said(form, 'body') }),
});

export const acknowledge = formAction(acknowledgeDocument, {
  read: (form) => ({ ...onDocument(form), number: number(form), answers: answersIn(form) }),
});
export const measure = formAction(measureVersion, {
  read: (form) => ({ ...onDocument(form), number: number(form), note: said(form, 'note') }),
});
export const measureAccepted = formAction(measureProposal, {
  read: (form) => ({ proposal: form.get('proposal'), note: said(form, 'note') }),
});

/** One choice a question; a question without one is left for the act to name. */
function answersIn(form: FormData): number[] {
  const asked = Number(form.get('questions')) || 0;
  return Array.from({ length: Math.min(asked, 3) }, (_, index) => {
    const chosen = form.get(`answers.${index}`);
    return chosen === null ? -1 : Number(chosen);
  });
}
