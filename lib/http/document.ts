import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { env } from '@/lib/env';
import type { Route } from '@/lib/http/route';
import { ROUTES } from '@/lib/http/routes';
import { Problem } from '@/lib/http/shapes/problem';

export const API_BASE = '/api/v1';

const IDEMPOTENCY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  schema: { type: 'string' as const, maxLength: 200 },
  description: 'Repeating a request with the same key within 24 hours gives the first answer and does nothing twice.',
};
const IF_MATCH = {
  name: 'If-Match',
  in: 'header' as const,
  schema: { type: 'string' as const },
  description: 'The ETag that was seen; a newer version answers 409.',
};

/** Adds a route to the document, described by the schemas that parse its query and body. */
function register(app: OpenAPIHono, route: Route): void {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  app.openAPIRegistry.registerPath({
    method: route.method,
    path: `${API_BASE}${route.path}`,
    tags: [route.tag],
    operationId: operationId(route),
    summary: route.summary,
    description: route.description,
    security: [{ bearer: [] }],
    parameters: [
      ...names.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' as const } })),
      ...(route.method === 'post' ? [IDEMPOTENCY] : []),
      ...(route.method === 'post' && names.includes('reference') ? [IF_MATCH] : []),
    ],
    request: {
      ...(route.query ? { query: route.query } : {}),
      ...(route.body
        ? { body: { content: { [route.upload ? 'multipart/form-data' : 'application/json']: { schema: route.body } } } }
        : {}),
    },
    responses: {
      ...Object.fromEntries(Object.entries(route.answers).map(([status, shape]) => [status, answered(shape)])),
      default: {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: Problem } },
      },
    },
  });
}

const answered = (shape: z.ZodType | string) =>
  typeof shape === 'string'
    ? { description: shape }
    : { description: shape.description ?? 'Done', content: { 'application/json': { schema: shape } } };

const operationId = ({ method, path }: Route) =>
  `${method}${path
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/[{}]/g, '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .join('')}`;

export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;
let document: ApiDocument | undefined;

/** The OpenAPI 3.1 document of `/api/v1`, made once a process. */
export function apiDocument(): ApiDocument {
  document ??= describe();
  return document;
}

function describe(): ApiDocument {
  const app = new OpenAPIHono();
  for (const route of ROUTES) register(app, route);
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'npm run token -- --person EMAIL prints one.',
  });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sextant',
      version: '1',
      description:
        'Tickets and everything that may be done to them. What a caller may do follows from their level; a refusal says which level carries it and how to propose it instead.',
    },
    servers: [{ url: new URL(env().APP_URL).origin }],
  });
}
