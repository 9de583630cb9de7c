import 'server-only';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Act } from '@/lib/act';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { isDatabaseDown } from '@/lib/db/transaction';
import { AppError } from '@/lib/errors';
import { type FormState, typedValues } from '@/lib/form-state';
import { once } from '@/lib/idempotency';
import { paths } from '@/lib/paths';
import { type Door, type Performed, perform, performIn } from '@/lib/perform';
import { wayOn } from '@/lib/proposals/way-on';
import { noteRefused } from '@/lib/refused-attempt';

interface Outcome {
  /** Where to go on; without it the page is shown anew. */
  redirect?: string;
  message?: string;
  data?: Record<string, unknown>;
}

interface Options<R> {
  /** Turns the form's text into the act's input; by default every filled field as it stands. */
  read?: (form: FormData) => unknown | Promise<unknown>;
  done?: (performed: Performed<R>, form: FormData) => Outcome;
}

/** A form action from an act: the same pipeline as every other door, and refusals come back with what was typed. */
export function formAction<S extends z.ZodType, R>(
  act: Act<S, R>,
  { read = formValues, done = () => ({}) }: Options<R> = {},
) {
  return async (_state: FormState, form: FormData): Promise<FormState> => {
    let outcome: Outcome;
    let wish: unknown;
    try {
      const actor = await currentActor();
      if (!actor)
        throw new AppError(
          'UNAUTHENTICATED',
          'You are signed out. What you typed is kept here: sign in, come back to it and send it again.',
        );
      const door = { actor, now: requestNow() };
      wish = await read(form);
      outcome = await carryOut(act, door, wish, form, done);
    } catch (error) {
      await noteRefused(error);
      return refusal(act, error, form, wish);
    }
    // Also before going elsewhere: the frame around the next page counts what was just done.
    refresh();
    if (outcome.redirect) redirect(outcome.redirect);
    return { ok: true, message: outcome.message, data: outcome.data };
  };
}

/** A form that carries a `_key` is done once, however often it is sent: double clicks, reloads, lost answers. */
async function carryOut<S extends z.ZodType, R>(
  act: Act<S, R>,
  door: Door,
  input: unknown,
  form: FormData,
  done: NonNullable<Options<R>['done']>,
): Promise<Outcome> {
  const key = form.get('_key');
  if (typeof key !== 'string' || !key) {
    const answer = await perform(act, door, input);
    if (!answer.ok) throw answer.error;
    return done(answer, form);
  }
  const kept = await once(
    { actorId: door.actor.id, path: `form ${act.name}`, key: key.slice(0, 100), body: wish(input), now: door.now },
    async (tx) => ({
      status: 200,
      headers: {},
      body: done(await performIn(tx, act, door, input), form),
    }),
  );
  return kept.body as Outcome;
}

/** A form sent again stores its files again, under new ids: how many there are is what it asks for. */
function wish(input: unknown): unknown {
  const { attachments } = (input ?? {}) as { attachments?: unknown };
  return Array.isArray(attachments) ? { ...(input as object), attachments: attachments.length } : input;
}

/** Beside the form, so that what was typed stands where it stood. */
const SIGN_IN = { label: 'Sign in, in another tab', href: paths.signIn(), beside: true } as const;

function refusal(act: Act, error: unknown, form: FormData, input: unknown): FormState {
  const values = typedValues(form);
  if (isDatabaseDown(error))
    return {
      ok: false,
      code: 'UNAVAILABLE',
      message: 'The database cannot be reached just now. What you typed is kept; try again in a moment.',
      values,
    };
  if (!(error instanceof AppError)) throw error;
  const { fields, message, code } = error;
  const reference = form.get('reference');
  return {
    ok: false,
    code,
    message,
    fields,
    values,
    data: error.detail,
    propose:
      code === 'UNAUTHENTICATED' ? SIGN_IN : wayOn(error, typeof reference === 'string' ? reference : act.name, input),
  };
}

/** Fields that say how a form was sent: once only, and by script. */
const ABOUT_THE_FORM = ['_key', '_js'];

/** Filled fields by name; `a.b` becomes nested, a repeated name becomes a list, empty and technical ones fall away. */
export function formValues(
  form: FormData,
  { numbers = [] as string[], flags = [] as string[], lists = [] as string[] } = {},
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || ABOUT_THE_FORM.includes(name)) continue;
    const given = form.getAll(name).filter((value) => typeof value === 'string' && value !== '') as string[];
    if (given.length === 0) continue;
    const [first = ''] = given;
    const value = lists.includes(name)
      ? given
      : flags.includes(name)
        ? first === 'on' || first === 'true'
        : numbers.includes(name) && first.trim() !== '' && !Number.isNaN(Number(first))
          ? Number(first)
          : first;
    const path = name.split('.');
    let at: Record<string, unknown> = values;
    for (const step of path.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[path.at(-1) ?? name] = value;
  }
  return values;
}
