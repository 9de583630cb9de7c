import { createApi } from '@/lib/http/app';
import { tokenOf, type Who } from './found-world';

export const api = createApi(async () => null);
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
      ...(who ? { Authorization: `Bearer ${tokenOf(who)}` } : {}),
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
