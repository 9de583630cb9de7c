'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { mayAskForLink, TOO_MANY } from '@/lib/auth/limit';
import { LINK_MINUTES, linksAreSent, sendMagicLink, spendMagicLink } from '@/lib/auth/magic-link';
import { nextPlace } from '@/lib/auth/next-place';
import { checkPassword, type SignedIn } from '@/lib/auth/password';
import { closeSession, openSession } from '@/lib/auth/session';
import { isStaff } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { inTransaction, isDatabaseDown } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { type FormState, typedValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { loadActor } from '@/lib/people/actor';
import { DEMO_PASSWORD, isDemoAddress } from '@/lib/people/demo-logins';
import { noteSignIn } from '@/lib/people/sign-in';
import { signOutEverywhere } from '@/lib/people/sign-out-everywhere';
import { perform } from '@/lib/perform';
import { email as Email } from '@/lib/text';

const typed = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

// Next compares Origin with Host before any of these run, so a form on another site cannot sign anybody in or out.

export async function signInWithPassword(_state: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('auth');
  const values = typedValues(form);
  const [name, password] = [typed(form, 'email'), typed(form, 'password')];
  const fields = {
    ...(name.trim() ? {} : { email: [t('signIn.emailMissing')] }),
    ...(password ? {} : { password: [t('signIn.passwordMissing')] }),
  };
  if (Object.keys(fields).length > 0)
    return { ok: false, code: 'INVALID', message: t('signIn.missing'), fields, values };
  let person: SignedIn | null;
  try {
    person = await checkPassword(name, password, await headers());
  } catch (error) {
    if (error instanceof Error && error.message === TOO_MANY)
      return { ok: false, code: 'LIMITED', message: t('signIn.tooMany'), values };
    if (isDatabaseDown(error)) return { ok: false, code: 'UNAVAILABLE', message: t('signIn.down'), values };
    throw error;
  }
  if (!person) return { ok: false, code: 'INVALID', message: t('signIn.wrong'), values };
  await comeIn(person.id, 'password');
  redirect(await placeAfter(person.id, typed(form, 'next')));
}

/** One press for the demo world: the password is checked like any other. */
export async function signInToDemo(form: FormData): Promise<void> {
  const email = typed(form, 'email');
  const given = env().SEXTANT_DEMO && isDemoAddress(email) ? DEMO_PASSWORD : '';
  const person = await checkPassword(email, given, await headers()).catch(() => null);
  if (!person) redirect('/signin?error=CredentialsSignin');
  await comeIn(person.id, 'password');
  redirect(await placeAfter(person.id, typed(form, 'next')));
}

export async function askForLink(_state: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('auth.link');
  const parsed = Email.safeParse(typed(form, 'email'));
  if (!parsed.success)
    return {
      ok: false,
      code: 'INVALID',
      message: t('check'),
      fields: { email: [t('address')] },
      values: typedValues(form),
    };
  if (!linksAreSent()) return { ok: false, code: 'UNAVAILABLE', message: t('off'), values: typedValues(form) };
  if (!(await mayAskForLink(parsed.data, await headers())))
    return { ok: false, code: 'LIMITED', message: t('tooMany'), values: typedValues(form) };
  await inTransaction((tx) =>
    sendMagicLink(tx, parsed.data, requestNow(), {
      subject: t('subject'),
      text: (address) => t('text', { address, minutes: LINK_MINUTES }),
    }),
  );
  // The same words whether somebody has this address or nobody.
  return { ok: true, message: t('sent', { email: parsed.data, minutes: LINK_MINUTES }) };
}

/** The button behind a mailed link: programs that open links in mails do not press it. */
export async function signInByLink(form: FormData): Promise<void> {
  const personId = await inTransaction((tx) => spendMagicLink(tx, typed(form, 'token'), requestNow()));
  if (!personId) redirect('/signin?error=LinkSpent');
  await comeIn(personId, 'link');
  redirect(await placeAfter(personId, ''));
}

export async function signOut(): Promise<void> {
  closeSession(await cookies());
  redirect(paths.home());
}

export async function signOutOfAll(): Promise<void> {
  const actor = await currentActor();
  if (actor) await perform(signOutEverywhere, { actor, now: requestNow() }, {});
  closeSession(await cookies());
  redirect('/signin?done=everywhere');
}

async function comeIn(personId: string, by: 'password' | 'link'): Promise<void> {
  await openSession(await cookies(), personId);
  await noteSignIn(personId, by, requestNow());
}

/** People of the desk land on their work, everybody else on the portal. */
async function placeAfter(personId: string, wished: string): Promise<string> {
  const place = nextPlace(wished);
  if (place) return place;
  const actor = await loadActor(prisma, { id: personId }, requestNow());
  return actor && isStaff(actor, requestNow()) ? paths.desk() : paths.home();
}
