'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import type { Act } from '@/lib/act';
import { formAction } from '@/lib/action';
import { TICKET_VERBS } from '@/lib/acts';
import { requestNow } from '@/lib/auth/actor';
import { requireDesk } from '@/lib/auth/desk';
import { withAnswers } from '@/lib/catalogue/form-answers';
import { dropDraft } from '@/lib/drafts/keep';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { type Performed, perform } from '@/lib/perform';
import { stepDone } from '@/lib/procedures/step-done';
import { submitProposal } from '@/lib/proposals/submit';
import { BULK_ACTS, bulkChange } from '@/lib/tickets/bulk';
import { plain, uploaded, withEmpties, withGrades, withInstant, withSeen } from '@/lib/tickets/form-values';
import { giveBackTicket } from '@/lib/tickets/give-back';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { Reference } from '@/lib/tickets/schema';
import { MOST_UNDONE, UndoWish, undoOf } from '@/lib/tickets/undo';
import { writingPlace } from '@/lib/tickets/writing-place';

const referenceOf = (form: FormData) => String(form.get('reference') ?? '');

/** With script the page stays and says what happened, with an Undo; without, the ticket itself is shown anew. */
const shown = (performed: Performed<unknown>, form: FormData) =>
  form.get('_js')
    ? {
        data: {
          undo: undoOf(referenceOf(form), performed.events, performed.value),
          unchanged: performed.unchanged,
          held: performed.held !== null,
        },
      }
    : { redirect: paths.ticket(referenceOf(form)) };
const proposed = (_performed: Performed<unknown>, form: FormData) =>
  form.get('_js') ? { data: { proposed: true } } : { redirect: paths.ticket(referenceOf(form)) };

type Read = (form: FormData) => Record<string, unknown> | Promise<Record<string, unknown>>;
type Send = (state: FormState, form: FormData) => Promise<FormState>;

/** A verb by form: done where the level carries it, put before somebody whose level does where the person proposes it. */
function verb(act: Act, read: Read = plain): Send {
  const carryOut = formAction(act, { read, done: shown });
  const propose = formAction(submitProposal, {
    read: async (form) => ({
      capability: act.name,
      target: referenceOf(form),
      input: await read(form),
      reason: form.get('_why') ?? '',
    }),
    done: proposed,
  });
  return async (state, form) => {
    if (!form.get('_propose')) return inline(await carryOut(state, form));
    const answer = await propose(state, form);
    return { ...answer, fields: answer.fields && outOfInput(answer.fields) };
  };
}

/** These forms ask for the reason themselves; no other page is needed to propose. */
const inline = ({ propose, ...answer }: FormState): FormState =>
  propose && 'capability' in propose ? { ...answer, propose: { ...propose, href: undefined } } : answer;

const outOfInput = ({ reason, ...fields }: Record<string, string[]>) => ({
  ...Object.fromEntries(Object.entries(fields).map(([name, said]) => [name.replace(/^input\./, ''), said])),
  ...(reason ? { _why: reason } : {}),
});

const sends = {
  take: verb(TICKET_VERBS.take),
  allocate: verb(TICKET_VERBS.allocate),
  assign: verb(TICKET_VERBS.assign),
  wait: verb(TICKET_VERBS.wait, withInstant('until')),
  resume: verb(TICKET_VERBS.resume),
  resolve: verb(TICKET_VERBS.resolve),
  reopen: verb(TICKET_VERBS.reopen),
  close: verb(TICKET_VERBS.close),
  cancel: verb(TICKET_VERBS.cancel),
  'escalate-up': verb(TICKET_VERBS.escalate),
  'decide-escalation': verb(TICKET_VERBS['decide-escalation']),
  link: verb(TICKET_VERBS.link),
  merge: verb(TICKET_VERBS.merge),
  split: verb(TICKET_VERBS.split),
  classify: verb(TICKET_VERBS.classify, withEmpties),
  assess: verb(TICKET_VERBS.assess, withGrades),
  override: verb(TICKET_VERBS.override),
  excuse: verb(TICKET_VERBS.excuse),
  'set-due': verb(TICKET_VERBS['set-due'], withInstant('dueAt')),
  'let-in': verb(TICKET_VERBS['let-in']),
  'let-out': verb(TICKET_VERBS['let-out']),
  correct: verb(TICKET_VERBS.correct, withSeen),
};

/** Any verb of a ticket's page; the form says which by `_verb`. */
export async function doVerb(state: FormState, form: FormData): Promise<FormState> {
  const name = String(form.get('_verb') ?? '');
  if (!Object.hasOwn(sends, name)) return { ok: false, code: 'BAD_REQUEST', message: 'There is no such verb.' };
  const answer = await sends[name as keyof typeof sends](state, form);
  // The form shows both values by the names that people know them by; a program gets their keys.
  return answer.code === 'CONFLICT' && answer.data?.field
    ? { ...answer, message: 'Somebody changed this meanwhile.' }
    : answer;
}

const written = (visibility: 'public' | 'internal') => async (form: FormData) => {
  const { mode: _mode, to: _to, files: _files, kept: _kept, ...values } = plain(form);
  return { ...values, visibility, attachments: await uploaded(form) };
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
    await dropDraft(tx, actor, writingPlace(referenceOf(form)));
  } else if (answer.fields?.reason) answer.fields.body = answer.fields.reason;
  return answer;
}

const UNDO_VERBS = { ...TICKET_VERBS, 'give-back': giveBackTicket };

/** Takes back what was just done, by the ordinary verb that leads back. Answers a sentence when it could not. */
export async function undo(wishes: unknown): Promise<{ ok: boolean; message?: string }> {
  const parsed = z.array(UndoWish).max(MOST_UNDONE).safeParse(wishes);
  const { actor, now } = await requireDesk();
  if (!parsed.success) return { ok: false };
  let message: string | undefined;
  for (const { verb, input } of parsed.data) {
    const answer = await perform(UNDO_VERBS[verb] as Act, { actor, now }, input);
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
  const { resolution: _resolution, code: _code, step: _step, ...values } = withGrades(form);
  return withAnswers(values, form);
};

/** Logs a contact and, where the person wishes and their level carries it, resolves it in the same go. */
export async function logContact(state: FormState, form: FormData): Promise<FormState> {
  const then = form.get('_then');
  const logged = await log(state, form);
  const reference = logged.data?.reference;
  if (!logged.ok || typeof reference !== 'string') return logged;
  const { actor } = await requireDesk();
  const now = requestNow();
  const steps = form.getAll('step').map(String);
  // What the form showed may no longer hold once the ticket has its service; then the ticket's own page says so.
  if (steps.length > 0) await perform(stepDone, { actor, now }, { reference, steps });
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
