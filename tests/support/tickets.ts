import { TICKET_VERBS } from '@/lib/acts';
import type { Performed } from '@/lib/perform';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import type { Message, Ticket } from '@/prisma/generated/client';
import { emailOf, type Who } from './found-world';
import { NOW, world } from './world';

export type Verb = keyof typeof TICKET_VERBS;

/** A ticket of a customer, logged by level 3. */
export async function log(
  input: Record<string, unknown> = {},
  now = NOW,
  requester: Who = 'customer',
): Promise<Ticket> {
  const desk = await world();
  const wish = {
    ...{ kind: 'incident', subject: 'The printer hums', description: 'Since this morning.' },
    requester: { email: emailOf(requester) },
    ...input,
  };
  return (await desk.does('level3', logTicket, wish, now)).value;
}

/** Performs a verb by its word. @throws AppError */
export async function act(
  who: Who | 'system',
  verb: Verb,
  reference: string,
  input: Record<string, unknown> = {},
  now = NOW,
): Promise<Performed<unknown>> {
  const desk = await world();
  return desk.does(who, TICKET_VERBS[verb] as never, { reference, ...input }, now);
}

export async function write(
  who: Who,
  reference: string,
  body = 'A word.',
  now = NOW,
  more: Record<string, unknown> = {},
): Promise<Message> {
  const desk = await world();
  const done = await desk.does(who, postMessage, { reference, body, visibility: 'public', ...more }, now);
  return done.value.message;
}

const RESOLUTION = { resolution: 'A new roller.', code: 'solved' };
export const resolve = (reference: string, now = NOW, more = {}) =>
  act('level3', 'resolve', reference, { ...RESOLUTION, ...more }, now);

/** Brings a fresh ticket into a state by the verbs that lead there. */
export async function bring(reference: string, state: Ticket['state'], now = NOW): Promise<void> {
  if (state === 'open') await act('level3', 'take', reference, {}, now);
  if (state === 'waiting') await act('level3', 'wait', reference, { reason: 'customer-answer' }, now);
  if (state === 'resolved' || state === 'closed') await resolve(reference, now);
  if (state === 'closed') await act('customer', 'accept', reference, {}, now);
  if (state === 'cancelled') await act('level3', 'cancel', reference, { reason: 'Not needed' }, now);
  if (state === 'merged') await act('level3', 'merge', reference, { into: (await log()).reference }, now);
}
