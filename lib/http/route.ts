import type { z } from 'zod';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';

export interface Reply {
  status: number;
  body: unknown;
  /** The body as it went out the first time. */
  text?: string;
  headers?: Record<string, string>;
}

/** One request, authenticated and read as far as its shape; the handler speaks to queries and acts only. */
export interface Call<Q = unknown> {
  actor: Actor;
  now: Date;
  params: Record<string, string>;
  query: Q;
  /** JSON as it came; the act or the route's own schema parses it. */
  body: unknown;
  /** Version of `If-Match`. */
  seen: number | undefined;
  request: Request;
  /** Runs a write once: with an Idempotency-Key every repetition gets the first answer. */
  once(work: (tx: Tx) => Promise<Reply>, fingerprint?: unknown): Promise<Reply>;
}

export type Tag =
  | 'Tickets'
  | 'Messages'
  | 'Verbs'
  | 'Proposals'
  | 'Held'
  | 'Requests'
  | 'Rules'
  | 'Previews'
  | 'Lists'
  | 'Attachments'
  | 'Desk';

export interface Route<Q extends z.ZodObject = z.ZodObject> {
  method: 'get' | 'post';
  /** As OpenAPI writes it: `/tickets/{reference}`. */
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  query?: Q;
  /** What the body is parsed with. */
  body?: z.ZodType;
  /** The body is not JSON but a form with files; the handler reads the request itself. */
  upload?: boolean;
  /** What comes back, by status; a text stands for an answer without JSON. */
  answers: Record<number, z.ZodType | string>;
  handle(call: Call<z.output<Q>>): Promise<Reply | Response>;
}

/** Ties the query's type to the handler's. */
export const defineRoute = <Q extends z.ZodObject>(route: Route<Q>): Route => route as unknown as Route;

export const ok = (body: unknown, headers?: Record<string, string>): Reply => ({ status: 200, body, headers });
