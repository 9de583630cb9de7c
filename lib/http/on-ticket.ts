import { z } from 'zod';
import type { Act } from '@/lib/act';
import type { Tx } from '@/lib/context';
import { prisma } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { bodyObject } from '@/lib/http/body-object';
import type { Call, Reply } from '@/lib/http/route';
import { heldReply } from '@/lib/http/ticket-answer';
import { type Performed, performIn } from '@/lib/perform';
import { getTicket } from '@/lib/tickets/queries';

type OnTicketAct<R> = Act<z.ZodType, R>;

/** An act's own schema as a body: the address says the reference. */
export function bodyOf(act: { schema: z.ZodType }): z.ZodType {
  const { shape } = act.schema as z.ZodObject;
  return z.strictObject(Object.fromEntries(Object.entries(shape).filter(([field]) => field !== 'reference')));
}

/**
 * Performs an act on the ticket of the address, once, and answers with what `done` makes of it; a supervised act
 * answers that it is held. A refusal about a ticket out of sight looks exactly like a ticket that is not there.
 */
export async function performOnTicket<R>(
  call: Call,
  act: OnTicketAct<R>,
  done: (tx: Tx, performed: Performed<R>) => Promise<Reply>,
): Promise<Reply> {
  const { reference = '' } = call.params;
  const body = bodyObject(call.body, ['reference']);
  const version = body.version ?? call.seen;
  const input = { ...body, reference, ...(version === undefined ? {} : { version }) };
  try {
    return await call.once(async (tx) => {
      const performed = await performIn(tx, act, { actor: call.actor, now: call.now }, input);
      return performed.held ? heldReply(performed.held) : done(tx, performed);
    }, input);
  } catch (error) {
    if (error instanceof AppError && error.code === 'FORBIDDEN')
      await getTicket(prisma, call.actor, call.now, reference);
    throw error;
  }
}
