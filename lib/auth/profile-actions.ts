'use server';

import { cookies, headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { formAction, formValues } from '@/lib/action';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { limitSignIn, TOO_MANY } from '@/lib/auth/limit';
import { openSession } from '@/lib/auth/session';
import type { FormState } from '@/lib/form-state';
import { changePassword, changeProfile } from '@/lib/people/profile';
import { perform } from '@/lib/perform';

const change = formAction(changeProfile, { read: (form) => formValues(form, { flags: ['shortcuts'] }) });

export async function saveProfile(state: FormState, form: FormData): Promise<FormState> {
  const answer = await change(state, form);
  return answer.ok ? { ...answer, message: (await getTranslations('profile'))('saved') } : answer;
}

/** Guessing the old password of an open session is guessing like any other. */
export async function savePassword(_state: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('profile.password');
  const actor = await currentActor();
  if (!actor) return { ok: false, code: 'UNAUTHENTICATED', message: t('signedOut') };
  const limit = await limitSignIn(actor.email, await headers()).catch((error: Error) => {
    if (error.message === TOO_MANY) return null;
    throw error;
  });
  if (!limit) return { ok: false, code: 'LIMITED', message: t('tooMany') };
  const answer = await perform(changePassword, { actor, now: requestNow() }, formValues(form));
  if (!answer.ok) {
    await (answer.error.fields?.password ? limit.failed() : limit.unjudged());
    return { ok: false, code: answer.error.code, message: answer.error.message, fields: answer.error.fields };
  }
  await limit.succeeded();
  await openSession(await cookies(), actor.id);
  return { ok: true, message: t('saved') };
}
