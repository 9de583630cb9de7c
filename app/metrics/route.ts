import { env } from '@/lib/env';
import { mayReadMetrics, readMetrics } from '@/lib/http/metrics';

export const dynamic = 'force-dynamic';

/** Off until a token is set, and then as if nothing were here for whoever does not send it. */
export async function GET(request: Request): Promise<Response> {
  if (!mayReadMetrics(env().METRICS_TOKEN, request.headers.get('authorization')))
    return new Response('There is nothing at this address.\n', { status: 404 });
  const { text, contentType } = await readMetrics(new Date());
  return new Response(text, { headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' } });
}
