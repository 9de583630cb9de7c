import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { conflict } from '@/lib/errors';
import { newId } from '@/lib/id';
import type { SaveView } from '@/lib/views/schema';
import type { View } from './queries';

const MOST = 20;

/** Keeps a list under a name; the same name again is replaced. Personal comfort: nobody else sees it, no event. */
export async function saveView(tx: Tx, actor: Actor, { name, query }: SaveView): Promise<View> {
  const mine = { personId_name: { personId: actor.id, name } };
  const known = await tx.savedView.findUnique({ where: mine });
  if (!known && (await tx.savedView.count({ where: { personId: actor.id } })) >= MOST)
    throw conflict(`You keep ${MOST} views already; remove one first.`);
  return tx.savedView.upsert({
    where: mine,
    create: { id: newId(), personId: actor.id, name, query },
    update: { query },
    select: { id: true, name: true, query: true },
  });
}
