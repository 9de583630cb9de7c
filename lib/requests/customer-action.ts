import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { Act } from '@/lib/act';
import { formAction, formValues } from '@/lib/action';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { forgetTyped, keepTyped } from '@/lib/auth/typed-before';
import type { FormAction } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import type { Performed } from '@/lib/perform';
import { takeFiles } from '@/lib/requests/uploads';

interface Wish<R> {
  /** Where the form stands, to come back to after signing in. */
  place: (form: FormData) => string;
  /** The act's input from the form's text, beside its files. */
  read: (values: Record<string, unknown>, form: FormData) => Record<string, unknown>;
  done: (performed: Performed<R>, form: FormData) => { redirect?: string };
}

/** A form of the portal: its files are stored first, and being signed out meanwhile loses nothing. */
export function customerAction<S extends z.ZodType, R>(act: Act<S, R>, { place, read, done }: Wish<R>): FormAction {
  const send = formAction(act, {
    read: async (form) => {
      const actor = await currentActor();
      const attachments = actor ? await takeFiles({ actor, now: requestNow() }, form) : [];
      const {
        kept: _kept,
        files: _files,
        ...values
      } = formValues(form, { numbers: ['urgency', 'score', 'version', 'formVersion'] });
      await forgetTyped();
      return { ...read(values, form), ...(attachments.length > 0 ? { attachments } : {}) };
    },
    done,
  });
  return async (state, form) => {
    const answer = await send(state, form);
    if (answer.code !== 'UNAUTHENTICATED') return answer;
    const t = await getTranslations('requests.signedOut');
    const back = place(form);
    await keepTyped(back, answer.values ?? {});
    return { ...answer, message: t('text'), propose: { label: t('signIn'), href: paths.signIn(back) } };
  };
}
