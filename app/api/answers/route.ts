import { currentActor, requestNow } from '@/lib/auth/actor';
import { prisma } from '@/lib/db/client';
import { offerAnswers } from '@/lib/knowledge/offered';

const LONGEST = 600;
const said = (given: string | null) => (given ?? '').replaceAll('\u0000', '').trim().slice(0, LONGEST);

/** Answers while somebody types on the portal: only what everybody may read, also for people of the desk. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const actor = await currentActor();
  const items = await offerAnswers(prisma, actor, requestNow(), {
    q: said(asked.get('q')),
    service: said(asked.get('service')) || undefined,
    writing: asked.has('writing'),
  });
  return Response.json({ items }, { headers: { 'Cache-Control': 'private, no-store' } });
}
