'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { formValues } from '@/lib/action';
import { requestNow } from '@/lib/auth/actor';
import { countWrongSetup, mayTrySetup } from '@/lib/auth/limit';
import { openSession } from '@/lib/auth/session';
import { type FormState, typedValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { setUpDesk } from '@/lib/people/set-up-desk';
import { perform } from '@/lib/perform';

/** The one form that takes no session: whoever holds the code from the terminal founds the desk, and is signed in. */
export async function setUp(_state: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('auth');
  const values = typedValues(form);
  if (!(await mayTrySetup())) return { ok: false, code: 'LIMITED', message: t('signIn.tooMany'), values };
  const { same, lead, ...given } = formValues(form);
  const input = same === undefined ? { ...given, lead } : given;
  const answer = await perform(setUpDesk, { actor: SYSTEM_ACTOR, now: requestNow() }, input);
  if (!answer.ok) {
    const { code, message, fields } = answer.error;
    if (fields?.code) await countWrongSetup();
    return { ok: false, code, message, fields, values };
  }
  await openSession(await cookies(), answer.value.leadId);
  redirect(paths.desk());
}
