import { readHealth } from '@/lib/http/health';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const health = await readHealth(new Date());
  const headers = { 'Cache-Control': 'no-store', ...(health.status === 'ok' ? {} : { 'Retry-After': '5' }) };
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers });
}
