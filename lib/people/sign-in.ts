import { z } from 'zod';
import { defineAct } from '@/lib/act';
import { prisma } from '@/lib/db/client';
import { record } from '@/lib/events/record';
import { loadActor } from '@/lib/people/actor';
import { perform } from '@/lib/perform';

/** Everybody may come in as themselves, so it asks for no right; it stands in the trail of who was here. */
const signIn = defineAct({
  name: 'person.signIn',
  capabilities: [],
  schema: z.strictObject({ by: z.enum(['password', 'link']) }),
  async run(ctx, input) {
    record(ctx, 'person.signedIn', { subjectId: ctx.actor.id, data: { by: input.by } });
  },
});

export async function noteSignIn(personId: string, by: 'password' | 'link', now: Date): Promise<void> {
  const actor = await loadActor(prisma, { id: personId }, now);
  if (actor) await perform(signIn, { actor, now }, { by });
}
