import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';

/** Only one's own; one that is gone already stays gone. */
export async function removeView(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.savedView.deleteMany({ where: { id, personId: actor.id } });
}
