import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';

export interface View {
  id: string;
  name: string;
  query: string;
}

/** The lists a person keeps for themselves, by name. */
export const listViews = (tx: Tx, actor: Actor): Promise<View[]> =>
  tx.savedView.findMany({
    where: { personId: actor.id },
    select: { id: true, name: true, query: true },
    orderBy: { name: 'asc' },
    take: 20,
  });
