import type { z } from 'zod';
import type { Act } from '@/lib/act';
import { refused, Supervised } from '@/lib/authorise';
import type { Context, RecordedEvent, Tx, Via } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { inTransaction } from '@/lib/db/transaction';
import { AppError, type FieldErrors } from '@/lib/errors';
import { writeEvents } from '@/lib/events/write';
import { wordsOf } from '@/lib/issue-words';
import { noteRefused, rememberRefused } from '@/lib/refused-attempt';
import { rehearse } from '@/lib/rehearse';
import { type HeldAct, holdForCheck } from '@/lib/supervision/hold';

export interface Door {
  actor: Actor;
  now: Date;
  via?: Via;
  source?: 'import';
}

export interface Performed<R> {
  ok: true;
  value: R;
  /** The act waits for a checker instead of having been carried out; `value` is then absent. */
  held: HeldAct | null;
  unchanged: boolean;
  events: readonly RecordedEvent[];
}

export type Answer<R> = Performed<R> | { ok: false; error: AppError };

/** The one way to write: parse, authorise, transaction, verb, events, answer. Expected failures are values. */
export async function perform<S extends z.ZodType, R>(act: Act<S, R>, door: Door, raw: unknown): Promise<Answer<R>> {
  try {
    const input = parse(act.schema, raw);
    authoriseCoarsely(act, door);
    return await inTransaction((tx) => carryOut(act, door, tx, input));
  } catch (error) {
    rememberRefused(door, act, raw, error);
    await noteRefused(error);
    if (error instanceof AppError) return { ok: false, error };
    throw error;
  }
}

/** The same inside a caller's transaction, which must be given up when this throws. @throws AppError */
export async function performIn<S extends z.ZodType, R>(
  tx: Tx,
  act: Act<S, R>,
  door: Door,
  raw: unknown,
): Promise<Performed<R>> {
  try {
    const input = parse(act.schema, raw);
    authoriseCoarsely(act, door);
    return await carryOut(act, door, tx, input);
  } catch (error) {
    rememberRefused(door, act, raw, error);
    throw error;
  }
}

async function carryOut<S extends z.ZodType, R>(
  act: Act<S, R>,
  door: Door,
  tx: Tx,
  input: z.output<S>,
): Promise<Performed<R>> {
  const ctx: Context = {
    tx,
    actor: door.actor,
    now: door.now,
    act: act.name,
    via: door.via ?? null,
    source: door.source ?? null,
    recorded: [],
    decision: null,
    unchanged: false,
  };
  try {
    const value = await act.run(ctx, input);
    if (ctx.recorded.length === 0 && !ctx.unchanged) throw new Error(`${act.name} wrote without an event`);
    await writeEvents(ctx);
    return { ok: true, value, held: null, unchanged: ctx.recorded.length === 0, events: ctx.recorded };
  } catch (error) {
    if (!(error instanceof Supervised)) throw error;
    await rehearse(ctx, act, input);
    const held = await holdForCheck(ctx, act, input, error);
    await writeEvents(ctx);
    return { ok: true, value: undefined as R, held, unchanged: false, events: ctx.recorded };
  }
}

function authoriseCoarsely(act: Act, door: Door): void {
  const decisions = act.capabilities.map((capability) => can(door.actor, capability, door.now));
  const best =
    decisions.find((decision) => decision.allowed || decision.mode === 'supervised') ??
    decisions.find((decision) => decision.mode === 'propose') ??
    decisions[0];
  // A propose cell goes on to the row: the refusal there can name the ticket and the way on.
  if (best && (best.mode === 'none' || best.mode === 'view') && !best.allowed) throw refused(best);
}

/** @throws INVALID with every field, its rule and what would be right. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  // A map, because a field may be called `constructor` or `__proto__`.
  const found = new Map<string, string[]>();
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys';
    for (const name of unknown ? issue.keys : [issue.path.join('.') || 'body'])
      found.set(name, [...(found.get(name) ?? []), unknown ? 'There is no such field; leave it out.' : wordsOf(issue)]);
  }
  const fields: FieldErrors = Object.fromEntries(found);
  const [first] = Object.entries(fields);
  throw new AppError('INVALID', first ? `${first[0]}: ${first[1][0]}` : 'The input is not valid.', { fields });
}
