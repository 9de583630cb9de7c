'use server';

import { formAction } from '@/lib/action';
import type { FormState } from '@/lib/form-state';
import { closeError } from '@/lib/known-errors/close';
import { declareEffect } from '@/lib/known-errors/declare';
import { fixError } from '@/lib/known-errors/fix';
import { matchError } from '@/lib/known-errors/match';
import { sayMeToo } from '@/lib/known-errors/say-me-too';
import { paths, withQuery } from '@/lib/paths';
import { orPropose } from '@/lib/proposals/or-propose';

const word = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || undefined;

const sends = {
  declare: orPropose(declareEffect, {
    read: (form) => ({ key: form.get('key'), effect: form.get('effect'), notice: word(form, 'notice') }),
  }),
  fix: orPropose(fixError, {
    read: (form) => ({ key: form.get('key'), fixed: form.get('fixed') !== 'no', note: word(form, 'note') ?? '' }),
  }),
  close: orPropose(closeError, {
    read: (form) => ({ key: form.get('key'), reason: word(form, 'reason') ?? '' }),
  }),
};

/** What is done with a known error as it stands; the form says which by `_verb`, and its own reason is the proposal's. */
export async function changeError(state: FormState, form: FormData): Promise<FormState> {
  const verb = String(form.get('_verb') ?? '');
  if (form.has('_propose'))
    form.set('_why', word(form, 'reason') ?? word(form, 'note') ?? word(form, 'notice') ?? String(form.get('effect')));
  return Object.hasOwn(sends, verb) ? sends[verb as keyof typeof sends](state, form) : state;
}

export const matchTicket = formAction(matchError, {
  read: (form) => ({
    reference: form.get('reference'),
    error: form.get('error'),
    remove: form.has('remove') || undefined,
  }),
});

export const meToo = formAction(sayMeToo, {
  read: (form) => ({ key: form.get('key') }),
  done: (_performed, form) => ({ redirect: withQuery(paths.issue(String(form.get('key'))), { done: 'counted' }) }),
});
