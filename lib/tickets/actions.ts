'use server';

import { TZDate } from '@date-fns/tz';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { formAction, formValues } from '@/lib/action';
import { TICKET_VERBS } from '@/lib/acts';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { requireDesk } from '@/lib/auth/desk';
import { dropDraft } from '@/lib/drafts/keep';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { type Performed, perform } from '@/lib/perform';
import { BULK_ACTS, bulkChange } from '@/lib/tickets/bulk';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { Reference } from '@/lib/tickets/schema';
import { UndoWish, undoOf } from '@/lib/tickets/undo';

const referenceOf = (form: FormData) => String(form.get('reference') ?? '');

/** With script the page stays and says what happened, with an Undo; without, the ticket itself is shown anew. */
const shown = (performed: Performed<unknown>, form: FormData) =>
  form.get('_js')
    ? {
        data: {
          undo: undoOf(referenceOf(form), performed.events),
          unchanged: performed.unchanged,
          held: performed.held !== null,
        },
      }
    : { redirect: paths.ticket(referenceOf(form)) };

const plain = (form: FormData) => {
  const { _js, ...values } = formValues(form, {
    numbers: ['version', 'priority', 'score'],
    flags: ['twins', 'remove', 'optOut'],
  });
  return values;
};
const grades = { numbers: ['impact', 'urgency', 'seen.impact', 'seen.urgency'] };
const withGrades = (form: FormData) => {
  const { _js, ...values } = formValues(form, grades);
  return values;
};
/** An emptied choice means "none" here, which an absent field does not. */
const withEmpties = (form: FormData) => {
  const values = plain(form);
  for (const field of ['service', 'category']) if (form.get(field) === '') values[field] = null;
  const seen = Object.fromEntries(
    ['kind', 'service', 'category'].flatMap((field) => {
      const before = form.get(`seen.${field}`);
      return typeof before === 'string' ? [[field, before || null]] : [];
    }),
  );
  return { ...values, seen };
};
/** A wall time as the person reads it becomes an instant. */
const withUntil = async (form: FormData) => {
  const values = plain(form);
  const [date, time] = String(values.until ?? '').split('T');
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const [hour, minute] = (time ?? '').split(':').map(Number);
  if (year === undefined || !month || !day || hour === undefined || minute === undefined) return values;
  const zone = (await currentActor())?.timeZone ?? 'UTC';
  return { ...values, until: new Date(new TZDate(year, month - 1, day, hour, minute, zone).getTime()).toISOString() };
};

export const take = formAction(TICKET_VERBS.take, { read: plain, done: shown });
export const allocate = formAction(TICKET_VERBS.allocate, { read: plain, done: shown });
export const assign = formAction(TICKET_VERBS.assign, { read: plain, done: shown });
export const wait = formAction(TICKET_VERBS.wait, { read: withUntil, done: shown });
export const resume = formAction(TICKET_VERBS.resume, { read: plain, done: shown });
export const resolve = formAction(TICKET_VERBS.resolve, { read: plain, done: shown });
export const reopen = formAction(TICKET_VERBS.reopen, { read: plain, done: shown });
export const close = formAction(TICKET_VERBS.close, { read: plain, done: shown });
export const cancel = formAction(TICKET_VERBS.cancel, { read: plain, done: shown });
export const escalate = formAction(TICKET_VERBS.escalate, { read: plain, done: shown });
export const decideEscalation = formAction(TICKET_VERBS['decide-escalation'], { read: plain, done: shown });
export const link = formAction(TICKET_VERBS.link, { read: plain, done: shown });
export const classify = formAction(TICKET_VERBS.classify, { read: withEmpties, done: shown });
export const assess = formAction(TICKET_VERBS.assess, { read: withGrades, done: shown });
export const override = formAction(TICKET_VERBS.override, { read: plain, done: shown });
export const correct = formAction(TICKET_VERBS.correct, { read: plain, done: shown });

const written = (visibility: 'public' | 'internal') => (form: FormData) => {
  const { mode: _mode, to: _to, _js, ...values } = formValues(form, { lists: ['attachments'] });
  return { ...values, visibility };
};
const reply = formAction(postMessage, { read: written('public'), done: shown });
const note = formAction(postMessage, { read: written('internal'), done: shown });
const askExpert = formAction(TICKET_VERBS.escalate, {
  read: (form) => ({
    reference: form.get('reference'),
    kind: 'functional',
    to: form.get('to') || undefined,
    reason: form.get('body') ?? '',
  }),
  done: shown,
});

/** The composer: a public reply, an internal note, or a question to an expert; its draft goes once it is sent. */
export async function compose(state: FormState, form: FormData): Promise<FormState> {
  const mode = form.get('mode');
  const answer = await (mode === 'note' ? note : mode === 'expert' ? askExpert : reply)(state, form);
  if (answer.ok) {
    const { tx, actor } = await requireDesk();
    await dropDraft(tx, actor, `${paths.ticket(referenceOf(form))}#write`);
  } else if (mode === 'expert' && answer.fields?.reason) answer.fields.body = answer.fields.reason;
  return answer;
}

/** Takes back what was just done, by the ordinary verb that leads back. Answers a sentence when it could not. */
export async function undo(wishes: unknown): Promise<{ ok: boolean; message?: string }> {
  const parsed = z.array(UndoWish).max(200).safeParse(wishes);
  const { actor, now } = await requireDesk();
  if (!parsed.success) return { ok: false };
  let message: string | undefined;
  for (const { verb, input } of parsed.data) {
    const answer = await perform(TICKET_VERBS[verb], { actor, now }, input);
    if (!answer.ok) message ??= answer.error.message;
  }
  refresh();
  return { ok: message === undefined, message };
}

const Many = z.array(Reference).min(1).max(200);

/** One change for all chosen tickets; answers which could not be changed, and why. */
export async function changeMany(_state: FormState, form: FormData): Promise<FormState> {
  const { tx, actor, now } = await requireDesk(paths.tickets());
  const chosen = Many.safeParse(form.getAll('tickets'));
  const act = z.enum(Object.keys(BULK_ACTS) as [keyof typeof BULK_ACTS]).safeParse(form.get('act'));
  const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string' && value));
  if (!chosen.success)
    return { ok: false, code: 'INVALID', fields: { tickets: ['Choose one ticket or more'] }, values: values as never };
  if (!act.success)
    return { ok: false, code: 'INVALID', fields: { act: ['Choose what to change'] }, values: values as never };
  const { person, team, reason, category, why } = values as Record<string, string>;
  const input = {
    assign: { person },
    allocate: { team, reason: why },
    wait: { reason },
    classify: { category },
  }[act.data];
  const answer = await bulkChange(tx, { actor, now }, chosen.data, { act: act.data, input });
  refresh();
  return { ok: true, data: { ...answer } };
}

const contactValues = (form: FormData) => {
  const { _js, _then, resolution: _resolution, code: _code, ...values } = formValues(form, grades);
  return values;
};

/** Logs a contact and, where the person wishes and their level carries it, resolves it in the same go. */
export async function logContact(state: FormState, form: FormData): Promise<FormState> {
  const then = form.get('_then');
  const logged = await log(state, form);
  const reference = logged.data?.reference;
  if (!logged.ok || typeof reference !== 'string') return logged;
  const { actor } = await requireDesk();
  const now = requestNow();
  if (then === 'resolve') {
    const wish = { reference, resolution: form.get('resolution') ?? '', code: form.get('code') || 'solved' };
    const solved = await perform(TICKET_VERBS.resolve, { actor, now }, wish);
    if (!solved.ok) return go(`${paths.ticket(reference)}?do=resolve`);
  }
  const { tx } = await requireDesk();
  await dropDraft(tx, actor, paths.newContact());
  return go(paths.ticket(reference));
}

const log = formAction(logTicket, {
  read: contactValues,
  done: ({ value }) => ({ data: { reference: value.reference } }),
});

async function go(where: string): Promise<never> {
  const { redirect } = await import('next/navigation');
  return redirect(where);
}
