import { Hono } from 'hono';
import { AppError } from '@/lib/errors';
import type { SessionActor } from '@/lib/http/authenticate';
import { API_BASE, apiDocument } from '@/lib/http/document';
import { answer, problem } from '@/lib/http/problem';
import { ROUTES } from '@/lib/http/routes';
import { serve } from '@/lib/http/serve';

/** `/api/v1`: Hono finds the route, `serve` does the rest. The document comes from the routes' own schemas. */
export function createApi(session: SessionActor) {
  const app = new Hono().basePath(API_BASE);
  app.get('/openapi.json', () => Response.json(apiDocument(), { headers: { 'Cache-Control': 'public, max-age=300' } }));
  for (const route of ROUTES)
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ':$1'), (c) => serve(route, c, session));
  app.all('/*', (c) => elsewhere(c.req.raw));
  app.onError((error, c) => problem(error, { instance: new URL(c.req.url).pathname }));
  app.notFound((c) => elsewhere(c.req.raw));
  return app;
}

/** No such address, or none with this method: then the methods it has are named. */
function elsewhere(request: Request): Response {
  const instance = new URL(request.url).pathname;
  const known = ROUTES.filter((route) => addressOf(route.path).test(instance)).map((route) =>
    route.method.toUpperCase(),
  );
  if (known.length === 0 || known.includes(request.method))
    return problem(new AppError('NOT_FOUND', 'There is nothing at this address. What there is stands in /api/docs.'), {
      instance,
    });
  const allow = known.join(', ');
  return answer(405, { title: 'Wrong method', detail: `Here one can: ${allow}.`, instance }, { Allow: allow });
}

const addressOf = (path: string) => new RegExp(`^${API_BASE}${path.replace(/\{\w+\}/g, '[^/]+')}$`);
