import { accessCsv } from '@/lib/access/csv';
import { exportAccess } from '@/lib/access/export';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { perform } from '@/lib/perform';

/** Live access as a CSV file. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response('Sign in first.', { status: 401 });
  const answer = await perform(exportAccess, { actor, now: requestNow() }, {});
  if (!answer.ok) return new Response(answer.error.message, { status: answer.error.status });
  return new Response(accessCsv(answer.value), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="live-access.csv"',
      'cache-control': 'no-store',
    },
  });
}
