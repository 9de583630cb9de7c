import { currentActor, requestNow } from '@/lib/auth/actor';
import { isStaff } from '@/lib/csmg/actor';
import { ruleSetFile } from '@/lib/rules/export-file';

/** Everything in force that this person sees, as one file that a desk takes in again. */
export async function GET(): Promise<Response> {
  const [actor, now] = [await currentActor(), requestNow()];
  if (!actor) return new Response('Sign in first.', { status: 401 });
  if (!isStaff(actor, now)) return new Response('There is no such page.', { status: 404 });
  return new Response(await ruleSetFile(actor, now), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="rules-${now.toISOString().slice(0, 10)}.json"`,
      'cache-control': 'no-store',
    },
  });
}
