import { z } from 'zod';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';

const Content = z.record(z.string(), z.string());

export interface Draft {
  place: string;
  fields: Record<string, string>;
  updatedAt: Date;
}

/** What this person was typing there; only their own, ever. */
export async function findDraft(tx: Tx, actor: Actor, place: string): Promise<Draft | null> {
  const row = await tx.draft.findUnique({ where: { personId_place: { personId: actor.id, place } } });
  const content = Content.safeParse(row?.content);
  return row && content.success ? { place, fields: content.data, updatedAt: row.updatedAt } : null;
}

/** Unfinished writing, newest first, for my work. */
export async function listDrafts(tx: Tx, actor: Actor): Promise<Draft[]> {
  const rows = await tx.draft.findMany({ where: { personId: actor.id }, orderBy: { updatedAt: 'desc' }, take: 10 });
  return rows.flatMap((row) => {
    const content = Content.safeParse(row.content);
    return content.success ? [{ place: row.place, fields: content.data, updatedAt: row.updatedAt }] : [];
  });
}
