'use server';

import { formAction } from '@/lib/action';
import { attestCatalogue } from '@/lib/catalogue/attest';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { submitProposal } from '@/lib/proposals/submit';

const word = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || undefined;
const wish = (form: FormData) => ({
  function: word(form, 'function') ?? '',
  month: word(form, 'month') ?? '',
  note: word(form, 'note'),
});

const carryOut = formAction(attestCatalogue, {
  read: wish,
  done: (_done, form) => ({ redirect: paths.health({ function: word(form, 'function') }) }),
});
const propose = formAction(submitProposal, {
  read: (form) => ({
    capability: 'catalogue.attest',
    target: `${word(form, 'function')} ${word(form, 'month')}`,
    input: wish(form),
    reason: word(form, 'note') ?? '',
  }),
  done: () => ({ redirect: paths.proposals() }),
});

/** Attests where the level carries it; puts it before somebody whose level does where it may be proposed. */
export async function attest(state: FormState, form: FormData): Promise<FormState> {
  if (!form.get('_propose')) return carryOut(state, form);
  const answer = await propose(state, form);
  return answer.fields?.reason ? { ...answer, fields: { ...answer.fields, note: answer.fields.reason } } : answer;
}
