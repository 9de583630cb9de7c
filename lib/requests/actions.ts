'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor, requestNow, requireActor } from '@/lib/auth/actor';
import { withAnswers } from '@/lib/catalogue/form-answers';
import { prisma } from '@/lib/db/client';
import { type FormState, typedValues } from '@/lib/form-state';
import { offerAnswers } from '@/lib/knowledge/offered';
import { paths, withQuery } from '@/lib/paths';
import { perform } from '@/lib/perform';
import { customerAction } from '@/lib/requests/customer-action';
import { acceptResolution } from '@/lib/tickets/accept';
import { cancelTicket } from '@/lib/tickets/cancel';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { rateTicket } from '@/lib/tickets/rate';
import { reopenTicket } from '@/lib/tickets/reopen';

const pageOf = (form: FormData) => paths.request(String(form.get('reference') ?? ''));

const ask = customerAction(logTicket, {
  place: (form) => paths.newRequest({ service: String(form.get('service') ?? '') }),
  read: withAnswers,
  done: ({ value }) => ({ redirect: withQuery(paths.request(value.reference), { done: 'sent' }) }),
});

const write = customerAction(postMessage, {
  place: (form) => `${pageOf(form)}#reply`,
  read: (values) => ({ ...values, visibility: 'public' }),
  // After the window for reopening the words begin a new request: that is where the conversation goes on.
  done: ({ value }, form) => {
    const { reference } = value.ticket;
    const done = reference === form.get('reference') ? 'written' : 'anew';
    return { redirect: withQuery(paths.request(reference), { done }) };
  },
});

const refuse = customerAction(reopenTicket, {
  place: (form) => `${pageOf(form)}#not-yet`,
  read: (values) => ({ ...values, cause: 'not-fixed' }),
  done: (_performed, form) => ({ redirect: withQuery(pageOf(form), { done: 'refused' }) }),
});

const withdraw = customerAction(cancelTicket, {
  place: pageOf,
  read: (values) => values,
  done: (_performed, form) => ({ redirect: withQuery(pageOf(form), { done: 'withdrawn' }) }),
});

const rate = customerAction(rateTicket, {
  place: (form) => `${pageOf(form)}#rate`,
  // A box that is not ticked is not sent: it is then taken back.
  read: (values) => ({ ...values, anonymous: values.anonymous === 'on' }),
  done: (_performed, form) => ({ redirect: `${withQuery(pageOf(form), { done: 'rated' })}#rate` }),
});

/** Without script, what may answer it is shown once before it is sent; nothing is sent meanwhile. */
async function answersFirst(form: FormData): Promise<FormState | null> {
  if (form.has('_seen')) {
    form.delete('_seen');
    return null;
  }
  // A file cannot be given back to the form it was picked in.
  if (form.getAll('files').some((file) => file instanceof File && file.size > 0)) return null;
  const said = (name: string) => String(form.get(name) ?? '');
  const offers = await offerAnswers(prisma, await currentActor(), requestNow(), {
    q: `${said('description').slice(0, 300)} ${said('subject')}`,
    service: said('service') || undefined,
    writing: true,
  });
  return offers.length > 0 ? { ok: false, data: { offers }, values: typedValues(form) } : null;
}

export async function sendRequest(state: FormState, form: FormData): Promise<FormState> {
  const first = await answersFirst(form);
  if (first) return first;
  const answer = await ask(state, form);
  // The form was changed meanwhile: the page shows the new one around what is typed.
  if (answer.code === 'CONFLICT') refresh();
  if (!answer.fields?.kind) return answer;
  // The schema speaks to programs of words to choose from; people choose one of four cards.
  const t = await getTranslations('requests.new.form');
  const fields = { ...answer.fields, kind: [t('kindMissing')] };
  return { ...answer, fields, message: t('check') };
}
export async function writeOnRequest(state: FormState, form: FormData): Promise<FormState> {
  return write(state, form);
}
export async function refuseResolution(state: FormState, form: FormData): Promise<FormState> {
  return refuse(state, form);
}
export async function withdrawRequest(state: FormState, form: FormData): Promise<FormState> {
  return withdraw(state, form);
}
export async function rateRequest(state: FormState, form: FormData): Promise<FormState> {
  return rate(state, form);
}

/** "Yes, thank you", also from the list; whatever stands in the way is shown by the request's own page. */
export async function acceptRequest(form: FormData): Promise<void> {
  const reference = String(form.get('reference') ?? '');
  const page = paths.request(reference);
  const actor = await requireActor(page);
  const answer = await perform(acceptResolution, { actor, now: requestNow() }, { reference });
  redirect(answer.ok ? `${withQuery(page, { done: 'accepted' })}#rate` : page);
}
