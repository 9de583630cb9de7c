import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';

export interface View {
  id: string;
  name: string;
  query: string;
}

/** The lists a person keeps for themselves, by name. */
export const listViews = (tx: Tx, actor: Actor): Promise<View[]> => tx.$queryRaw<View[]>`
  SELECT id, name, query FROM "SavedView" WHERE "personId" = ${actor.id}::uuid ORDER BY name LIMIT 20`;
