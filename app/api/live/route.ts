import { z } from 'zod';
import { currentActor, requestNow } from '@/lib/auth/actor';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { hub, PRESENCE_CHANNEL } from '@/lib/live/hub';
import { here, type Whereabouts } from '@/lib/live/presence';
import { liveStream } from '@/lib/live/stream';
import { loadActor } from '@/lib/people/actor';
import { hearsInside } from '@/lib/tickets/hearing';
import { seesTicket } from '@/lib/tickets/queries';

export const dynamic = 'force-dynamic';

/** Server-sent events: what changed among the tickets this person may see. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const asked = z.uuid().safeParse(new URL(request.url).searchParams.get('here'));
  if (asked.success) return whoIsHere(actor, asked.data);
  const stream = liveStream({
    tx: prisma,
    actor: () => loadActor(prisma, { id: actor.id }, new Date()),
    now: () => new Date(),
    signal: request.signal,
  });
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

const Look = z.strictObject({ ticket: z.uuid(), writing: z.boolean().optional(), gone: z.boolean().optional() });

/** "I am looking at this ticket": tells the others, and answers who else is. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  const now = requestNow();
  if (!actor) return new Response(null, { status: 401 });
  if (request.headers.get('sec-fetch-site') === 'cross-site') return new Response(null, { status: 403 });
  const look = Look.safeParse(await request.json().catch(() => null));
  if (!look.success) return new Response(null, { status: 422 });
  const { ticket, writing, gone } = look.data;
  if (!(await worksBeside(actor, now, ticket))) return new Response(null, { status: 404 });
  hub.wake();
  const seen: Whereabouts = { t: ticket, p: actor.id, n: actor.name, w: writing, gone };
  await prisma.$executeRaw`SELECT pg_notify(${PRESENCE_CHANNEL}, ${JSON.stringify(seen)})`;
  return Response.json({ people: here.at(ticket, actor.id, now.getTime()) });
}

async function whoIsHere(actor: Actor, ticket: string): Promise<Response> {
  const now = requestNow();
  if (!(await worksBeside(actor, now, ticket))) return new Response(null, { status: 404 });
  return Response.json({ people: here.at(ticket, actor.id, now.getTime()) });
}

/** Who is here is said among colleagues: a requester of the desk's own house is a customer on their ticket. */
const worksBeside = async (actor: Actor, now: Date, ticket: string): Promise<boolean> =>
  (await seesTicket(prisma, actor, now, ticket)) && (await hearsInside(prisma, actor, now, ticket));
