import { lastDay } from '@/lib/access/until';
import type { Tx } from '@/lib/context';
import type { Event } from '@/prisma/generated/client';

/** An access and its last day, as a mail says it. */
export async function accessWords(tx: Tx, event: Event): Promise<string> {
  const { key, until } = event.data as { key?: string; until?: string };
  const item = await tx.rule.findFirst({ where: { kind: 'accessItem', key }, select: { title: true } });
  const desk = event.functionId ? await tx.function.findUnique({ where: { id: event.functionId } }) : null;
  const named = `“${item?.title ?? key}”`;
  return until ? `${named} until ${lastDay(new Date(until), desk?.timeZone ?? 'UTC')}` : named;
}
