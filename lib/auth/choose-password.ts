'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { requestNow } from '@/lib/auth/actor';
import { openSession } from '@/lib/auth/session';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { setPasswordByLink } from '@/lib/people/password-link';
import { perform } from '@/lib/perform';

/** Whoever holds the link chooses the password and is signed in; the link is spent. */
export async function choosePassword(_state: FormState, form: FormData): Promise<FormState> {
  const input = { token: form.get('token'), password: form.get('password') };
  const answer = await perform(setPasswordByLink, { actor: SYSTEM_ACTOR, now: requestNow() }, input);
  if (!answer.ok) {
    const { code, message, fields } = answer.error;
    return { ok: false, code, message: fields?.token?.[0] ?? message, fields };
  }
  await openSession(await cookies(), answer.value.id);
  redirect(paths.desk());
}
