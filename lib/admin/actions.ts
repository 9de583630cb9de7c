'use server';

import { formAction, formValues } from '@/lib/action';
import { requireDesk } from '@/lib/auth/desk';
import { env } from '@/lib/env';
import type { FormAction, FormState } from '@/lib/form-state';
import { retryJob } from '@/lib/jobs/retry';
import { retryMail } from '@/lib/mail/retry';
import { paths, withQuery } from '@/lib/paths';
import { addPerson } from '@/lib/people/add-person';
import { changePerson } from '@/lib/people/change-person';
import { endSessions } from '@/lib/people/end-sessions';
import { dayEnd } from '@/lib/people/form-days';
import { addFunction, changeFunction } from '@/lib/people/keep-function';
import { addTeam, changeTeam, keepMember } from '@/lib/people/keep-team';
import { makePasswordLink } from '@/lib/people/password-link';
import { setActive } from '@/lib/people/set-active';
import { orPropose } from '@/lib/proposals/or-propose';
import { makeToken } from '@/lib/tokens/make';
import { revokeToken } from '@/lib/tokens/revoke';

const flags = ['active', 'remove', 'isDefault'];
const plain = (form: FormData) => {
  const { _act, _back, _propose, _why, ...values } = formValues(form, { numbers: ['version', 'cap'], flags });
  return values;
};
/** A box that is not ticked is not sent, and means no. */
const ticked = (form: FormData, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, form.get(name) === 'on']));
const account = (form: FormData) => ({ ...plain(form), ...ticked(form, ['admin', 'auditor']) });
const switched = (form: FormData) => ({
  ...plain(form),
  ...(form.has('_switch') ? ticked(form, ['active']) : {}),
  ...(form.get('calendar') === '' ? { calendar: null } : {}),
});
const numbered = (read: (form: FormData) => object) => (form: FormData) => ({
  ...read(form),
  ...ticked(form, ['scattered']),
});
const dated = async (form: FormData) => {
  const { actor } = await requireDesk();
  return { ...plain(form), expiresAt: dayEnd(form.get('expiresAt'), actor.timeZone) };
};

const back = (form: FormData) => {
  const wished = String(form.get('_back') ?? '');
  return /^\/(desk|admin)(\/[\w./-]*)?$/.test(wished) ? wished : paths.admin();
};
const go = (word: string) => (form: FormData) => ({ redirect: withQuery(back(form), { said: word }) });
const options = (word: string) => ({
  done: (_performed: unknown, form: FormData) => go(word)(form),
  proposed: go('proposed'),
});

const SENDS: Record<string, FormAction> = {
  addPerson: formAction(addPerson, { read: account, ...options('added') }),
  changeAccount: formAction(changePerson, { read: account, ...options('saved') }),
  setActive: formAction(setActive, { read: plain, ...options('saved') }),
  endSessions: formAction(endSessions, { read: plain, ...options('signedOut') }),
  passwordLink: formAction(makePasswordLink, {
    read: plain,
    done: ({ value }) => ({ data: { secret: `${env().APP_URL}/signin/password?token=${value.token}` } }),
  }),
  addFunction: orPropose(addFunction, { read: numbered(plain), ...options('added') }),
  changeFunction: orPropose(changeFunction, { read: numbered(switched), ...options('saved') }),
  addTeam: orPropose(addTeam, { read: plain, ...options('added') }),
  changeTeam: orPropose(changeTeam, { read: switched, ...options('saved') }),
  member: orPropose(keepMember, { read: plain, ...options('saved') }),
  makeToken: formAction(makeToken, { read: dated, done: ({ value }) => ({ data: { secret: value.secret } }) }),
  revokeToken: formAction(revokeToken, { read: plain, ...options('revoked') }),
  retryJob: formAction(retryJob, { read: plain, ...options('queued') }),
  retryMail: formAction(retryMail, { read: plain, ...options('queued') }),
};

/** Every form of the administrator's pages; the form says which by `_act`. */
export async function keepDesk(state: FormState, form: FormData): Promise<FormState> {
  const name = String(form.get('_act') ?? '');
  const send = Object.hasOwn(SENDS, name) ? SENDS[name] : undefined;
  return send ? send(state, form) : { ok: false, code: 'BAD_REQUEST', message: 'There is no such form.' };
}
