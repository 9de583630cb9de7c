'use server';
import { formAction } from '@/lib/action';
import { AppError } from '@/lib/errors';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { acceptProposal } from '@/lib/proposals/accept';
import { rejectProposal } from '@/lib/proposals/reject';
import { returnProposal } from '@/lib/proposals/return';
import { submitProposal } from '@/lib/proposals/submit';
import { withdrawProposal } from '@/lib/proposals/withdraw';

const read = (form: FormData) => ({
  id: form.get('id'),
  decision: String(form.get('decision') ?? '').trim(),
});
const done = (_: unknown, form: FormData) => ({ redirect: paths.proposal(String(form.get('id'))) });

const verbs = {
  accept: formAction(acceptProposal, {
    read: (form) => ({
      id: form.get('id'),
      decision: read(form).decision || undefined,
      version: form.get('version') ? Number(form.get('version')) : undefined,
    }),
    done,
  }),
  return: formAction(returnProposal, { read, done }),
  reject: formAction(rejectProposal, { read, done }),
  withdraw: formAction(withdrawProposal, { read: (form) => ({ id: form.get('id') }), done }),
};

/** One form, one note, and the button that was pressed. */
export async function decideProposal(state: FormState, form: FormData): Promise<FormState> {
  const verb = String(form.get('verb') ?? '');
  return Object.hasOwn(verbs, verb) ? verbs[verb as keyof typeof verbs](state, form) : state;
}

/** From a refusal's way on: what was typed there, with a reason. */
export const propose = formAction(submitProposal, {
  read: (form) => ({
    capability: form.get('capability'),
    target: String(form.get('target') ?? '') || undefined,
    input: typedInput(String(form.get('input') ?? '{}')),
    reason: form.get('reason'),
  }),
  done: ({ value }) => ({ redirect: paths.proposal(value.id) }),
});

function typedInput(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new AppError('INVALID', 'What was to be proposed did not arrive whole. Go back and try again.');
  }
}
