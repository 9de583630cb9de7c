import { currentActor, requestNow } from '@/lib/auth/actor';
import { can } from '@/lib/csmg/can';
import { exportAnswer } from '@/lib/measures/queries';
import { MeasureQuery } from '@/lib/measures/schema';

/** A set of figures, or the counted rows, as a CSV file that is sent while it is written. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response('Sign in first.', { status: 401 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const now = requestNow();
  if (!can(actor, 'export.ownView', now).allowed && !can(actor, 'export.personal', now).allowed)
    return new Response('Exporting is done from level 3 on.', { status: 403 });
  const answer = await exportAnswer(actor, now, MeasureQuery.parse(asked), asked.set ?? 'promises');
  if (!answer.ok) return new Response(answer.message, { status: answer.status });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await answer.text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await answer.text.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${answer.name}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
