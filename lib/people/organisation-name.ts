import type { Tx } from '@/lib/context';
import { prisma } from '@/lib/db/client';

const KEY = 'organisation';
const UNNAMED = 'Sextant';

/** Whose desk it is, as written above its portal. */
export async function organisationName(tx: Tx): Promise<string> {
  const kept = await tx.setting.findUnique({ where: { key: KEY } });
  return (kept?.value as { name?: string } | null)?.name ?? UNNAMED;
}

export async function nameOrganisation(tx: Tx, name: string): Promise<void> {
  const value = { name };
  await tx.setting.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } });
}

/** For pages, which never ask the database themselves. */
export const deskName = (): Promise<string> => organisationName(prisma);
