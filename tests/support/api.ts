import { prisma } from '@/lib/db/client';
import { createApi } from '@/lib/http/app';
import { newId } from '@/lib/id';
import { hashSecret, newSecret, prefixOf } from '@/lib/tokens/secret';
import { NOW, type Who, world } from './world';

// Tests ask more in a minute than people do; what the limit does is tested on its own.
process.env.API_RATE_PER_MINUTE ??= '1000000';

export const api = createApi(async () => null);
const secrets = new Map<Who, Promise<string>>();

/** A bearer token of somebody of the test desk, made once. */
export function tokenOf(who: Who): Promise<string> {
  const known = secrets.get(who) ?? makeToken(who);
  secrets.set(who, known);
  return known;
}

async function makeToken(who: Who): Promise<string> {
  const { person } = await world();
  const secret = newSecret();
  await prisma.token.create({
    data: {
      ...{ id: newId(), personId: person[who], name: 'tests', hash: hashSecret(secret), prefix: prefixOf(secret) },
      createdAt: NOW,
    },
  });
  return secret;
}

export interface Answered {
  status: number;
  // The tests say what they expect of it.
  body: Record<string, unknown>;
  headers: Headers;
}

/** One request to `/api/v1` as somebody, without a server. A string body goes as it is. */
export async function ask(
  who: Who | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await api.request(`http://desk.test/api/v1${path}`, {
    method,
    headers: {
      ...(who ? { Authorization: `Bearer ${await tokenOf(who)}` } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {}, headers: response.headers };
}

export const get = (who: Who | null, path: string) => ask(who, 'GET', path);
export const post = (who: Who | null, path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
  ask(who, 'POST', path, body, headers);

/** A fresh ticket by way of the API. */
export async function logged(input: Record<string, unknown> = {}, who: Who = 'level3'): Promise<string> {
  const answer = await post(who, '/tickets', {
    kind: 'incident',
    subject: 'The printer hums',
    description: 'Since this morning.',
    requester: { email: 'customer@demo.test' },
    ...input,
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.reference as string;
}
