import { exportAccess } from '@/lib/access/export';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { csv } from '@/lib/measures/csv';
import { perform } from '@/lib/perform';

const HEAD = ['holder', 'address', 'access', 'granted by', 'from', 'until', 'request'];

/** Live access as a CSV file. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response('Sign in first.', { status: 401 });
  const answer = await perform(exportAccess, { actor, now: requestNow() }, {});
  if (!answer.ok) return new Response(answer.error.message, { status: answer.error.status });
  const rows = answer.value.map((one) => [
    ...[one.holder, one.email ?? '', one.title, one.grantedBy],
    ...[one.from.toISOString(), one.until.toISOString(), one.reference],
  ]);
  return new Response(csv([HEAD, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="live-access.csv"',
      'cache-control': 'no-store',
    },
  });
}
