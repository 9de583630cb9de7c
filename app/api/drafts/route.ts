import { currentActor, requestNow } from '@/lib/auth/actor';
import { prisma } from '@/lib/db/client';
import { keepDraft } from '@/lib/drafts/keep';
import { KeepDraft } from '@/lib/drafts/schema';

const LONGEST = 200_000;

/** Saves what is being typed, a moment behind the hand. JSON only, so that no foreign page can send it. */
export async function PUT(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  if (!request.headers.get('content-type')?.startsWith('application/json')) return new Response(null, { status: 415 });
  const text = await request.text();
  if (text.length > LONGEST) return new Response(null, { status: 413 });
  const draft = KeepDraft.safeParse(jsonOf(text));
  if (!draft.success) return new Response(null, { status: 422 });
  await keepDraft(prisma, actor, requestNow(), draft.data);
  return new Response(null, { status: 204 });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
