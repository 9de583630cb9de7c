'use server';

import { renewAccess } from '@/lib/access/renew';
import { revokeAccess } from '@/lib/access/revoke';
import { formAction } from '@/lib/action';
import { withQuery } from '@/lib/paths';

const word = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || undefined;
/** Only addresses of this desk. */
const backOf = (form: FormData, done: string) => {
  const back = word(form, '_back') ?? '/access';
  return { redirect: withQuery(/^\/(?!\/)/.test(back) ? back : '/access', { done }) };
};

export const renew = formAction(renewAccess, {
  read: (form) => ({ id: form.get('id'), until: word(form, 'until') ?? '', reason: word(form, 'reason') }),
  done: (_done, form) => backOf(form, 'renewed'),
});
export const revoke = formAction(revokeAccess, {
  read: (form) => ({ id: form.get('id'), reason: word(form, 'reason') ?? '' }),
  done: (_done, form) => backOf(form, 'revoked'),
});
