import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import type { KeepDraft } from '@/lib/drafts/schema';

/** Keeps what is being typed, so that a crash, a merge or a sign-out loses at most two seconds (behaviours 50, 58). */
export async function keepDraft(tx: Tx, actor: Actor, now: Date, { place, fields }: KeepDraft): Promise<void> {
  if (!Object.values(fields).some((text) => text.trim())) return dropDraft(tx, actor, place);
  await tx.draft.upsert({
    where: { personId_place: { personId: actor.id, place } },
    create: { personId: actor.id, place, content: fields, updatedAt: now },
    update: { content: fields, updatedAt: now },
  });
}

export async function dropDraft(tx: Tx, actor: Actor, place: string): Promise<void> {
  await tx.draft.deleteMany({ where: { personId: actor.id, place } });
}
