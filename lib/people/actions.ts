'use server';

import { refresh } from 'next/cache';
import { formValues } from '@/lib/action';
import { requestNow } from '@/lib/auth/actor';
import { requireDesk } from '@/lib/auth/desk';
import type { FormAction, FormState } from '@/lib/form-state';
import { paths, withQuery } from '@/lib/paths';
import { changePerson } from '@/lib/people/change-person';
import { delegateRight } from '@/lib/people/delegate-right';
import { chooseEdition } from '@/lib/people/edition';
import { endLevel } from '@/lib/people/end-level';
import { dayEnd, dayFrom } from '@/lib/people/form-days';
import { grantDeputy } from '@/lib/people/grant-deputy';
import { grantLevel } from '@/lib/people/grant-level';
import { nameBuddy } from '@/lib/people/name-buddy';
import { reviewLevel } from '@/lib/people/review-level';
import { takeBackRight } from '@/lib/people/take-back-right';
import { orPropose } from '@/lib/proposals/or-propose';

const numbers = ['level', 'version', 'cap'];
const flags = ['end'];

const plain = (form: FormData) => {
  const { _act, _back, _propose, _why, ...values } = formValues(form, { numbers, flags });
  return values;
};
/** Days as the person's own zone counts them become instants. */
const dated = async (form: FormData) => {
  const { actor } = await requireDesk();
  const now = requestNow();
  const days = { from: dayFrom(form.get('from'), actor.timeZone, now), to: dayEnd(form.get('to'), actor.timeZone) };
  return { ...plain(form), ...days };
};
const endDated = async (form: FormData) => {
  const { actor } = await requireDesk();
  return { ...plain(form), at: dayEnd(form.get('at'), actor.timeZone) };
};
/** An emptied line of the card means "none", which an absent one does not. */
const card = (form: FormData) => {
  const empty = ['phone', 'title', 'organisation', 'manager'].filter((field) => form.get(field) === '');
  return { ...plain(form), ...Object.fromEntries(empty.map((field) => [field, null])) };
};

/** Back to the page that the form stands on, which then says in a word what was done. */
const said = (word: string) => (form: FormData) => ({ redirect: withQuery(back(form), { said: word }) });
const back = (form: FormData) => {
  const wished = String(form.get('_back') ?? '');
  return /^\/(desk|admin)(\/[\w./-]*)?$/.test(wished) ? wished : paths.people();
};
const options = (word: string) => ({
  done: (_performed: unknown, form: FormData) => said(word)(form),
  proposed: said('proposed'),
});

const SENDS: Record<string, FormAction> = {
  grant: orPropose(grantLevel, { read: dated, ...options('granted') }),
  review: orPropose(reviewLevel, { read: plain, ...options('reviewed') }),
  end: orPropose(endLevel, { read: endDated, ...options('ended') }),
  deputise: orPropose(grantDeputy, { read: dated, ...options('deputised') }),
  delegate: orPropose(delegateRight, { read: dated, ...options('lent') }),
  takeBack: orPropose(takeBackRight, { read: plain, ...options('takenBack') }),
  buddy: orPropose(nameBuddy, { read: plain, ...options('buddy') }),
  card: orPropose(changePerson, { read: card, ...options('saved') }),
  cap: orPropose(changePerson, { read: plain, ...options('saved') }),
  edition: orPropose(chooseEdition, { read: plain, ...options('edition') }),
};

/** Every form about a person or a level; the form says which by `_act`. */
export async function keepPeople(state: FormState, form: FormData): Promise<FormState> {
  const name = String(form.get('_act') ?? '');
  const send = Object.hasOwn(SENDS, name) ? SENDS[name] : undefined;
  if (!send) return { ok: false, code: 'BAD_REQUEST', message: 'There is no such form.' };
  const answer = await send(state, form);
  // The card beside the form shows what somebody else has saved; sending again overwrites it knowingly.
  if (answer.code === 'CONFLICT') refresh();
  return answer;
}
