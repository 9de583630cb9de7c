import type { Context } from 'hono';
import { inTransaction } from '@/lib/db/transaction';
import { notFound } from '@/lib/errors';
import { authenticate, type SessionActor } from '@/lib/http/authenticate';
import { readJson } from '@/lib/http/body';
import { idempotencyKey, seenVersion } from '@/lib/http/headers';
import { countRequest } from '@/lib/http/limit';
import { problem } from '@/lib/http/problem';
import type { Call, Reply, Route } from '@/lib/http/route';
import { once } from '@/lib/idempotency';
import { parse } from '@/lib/perform';
import { noteRefused } from '@/lib/refused-attempt';
import { Reference } from '@/lib/tickets/schema';

/** Carries one request through: who, how often, what; then the route; then the answer, and every failure as a problem. */
export async function serve(route: Route, c: Context, session: SessionActor): Promise<Response> {
  const now = new Date();
  const request = c.req.raw;
  const instance = new URL(request.url).pathname;
  const headers: Record<string, string> = { 'Cache-Control': 'no-store' };
  let input: unknown;
  let params: Record<string, string> = {};
  try {
    const caller = await authenticate(request, session, now);
    const allowance = await countRequest(caller.countedBy);
    Object.assign(headers, allowance.headers);
    if (allowance.refused) throw allowance.refused;
    params = readParams(c.req.param());
    const body = route.method === 'post' && !route.upload ? await readJson(request) : undefined;
    input = body;
    const call: Call = {
      actor: caller.actor,
      now,
      params,
      query: readQuery(route, new URL(request.url).searchParams),
      body,
      seen: seenVersion(request.headers),
      request,
      once: (work, fingerprint = body) =>
        keyed({ actorId: caller.actor.id, path: instance, body: fingerprint, now }, request.headers, work),
    };
    return respond(await route.handle(call as never), headers);
  } catch (error) {
    await noteRefused(error);
    const answer = problem(error, { instance, input, target: params.reference });
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    return answer;
  }
}

/** A reference that is none finds nothing; the database is not asked about it. */
function readParams(given: Record<string, string>): Record<string, string> {
  const params = { ...given };
  if (params.reference !== undefined) {
    const reference = Reference.safeParse(params.reference);
    if (!reference.success) throw notFound('ticket');
    params.reference = reference.data;
  }
  if (params.id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(params.id))
    throw notFound('entry');
  return params;
}

function readQuery(route: Route, search: URLSearchParams): Record<string, unknown> {
  const given: Record<string, string> = {};
  for (const [name, value] of search) {
    // A list may be written `a,b` or by naming it twice.
    given[name] = Object.hasOwn(given, name) ? `${given[name]},${value}` : value;
  }
  return route.query ? (parse(route.query, given) as Record<string, unknown>) : {};
}

async function keyed(
  asked: { actorId: string; path: string; body: unknown; now: Date },
  headers: Headers,
  work: Parameters<Call['once']>[0],
): Promise<Reply> {
  const key = idempotencyKey(headers);
  if (!key) return inTransaction(work);
  const kept = await once({ ...asked, key }, async (tx) => {
    const { status, body, headers: more = {} } = await work(tx);
    // Kept as text: the database would put the fields into an order of its own.
    return { status, body: JSON.stringify(body), headers: more };
  });
  return {
    ...kept,
    text: String(kept.body),
    headers: kept.replayed ? { ...kept.headers, 'Idempotency-Replayed': 'true' } : kept.headers,
  };
}

function respond(reply: Reply | Response, headers: Record<string, string>): Response {
  if (reply instanceof Response) {
    for (const [name, value] of Object.entries(headers)) if (!reply.headers.has(name)) reply.headers.set(name, value);
    return reply;
  }
  const { status, body, text = JSON.stringify(body) } = reply;
  return new Response(text, {
    status,
    headers: { 'Content-Type': 'application/json', ...headers, ...reply.headers },
  });
}
