import type { Tx } from '@/lib/context';
import { decidersOf } from '@/lib/rules/deciders';
import type { Event } from '@/prisma/generated/client';

/** Who hears of a document: its owner of a review, those who decide of what waits, its author of what was said. */
export async function documentTold(tx: Tx, event: Event, now: Date): Promise<string[]> {
  const rule = event.subjectId ? await tx.rule.findUnique({ where: { id: event.subjectId } }) : null;
  if (!rule) return [];
  const { number } = event.data as { number?: number | null };
  const version = number
    ? await tx.ruleVersion.findUnique({ where: { ruleId_number: { ruleId: rule.id, number } } })
    : null;
  const owner = rule.ownerId ? [rule.ownerId] : [];
  if (event.type === 'rule.returned') return version ? [version.authorId] : [];
  if (event.type === 'rule.commented') return version ? [version.authorId, ...owner] : owner;
  const authorId = version?.authorId ?? '';
  const deciders = await decidersOf(tx, { rule, version: { authorId } }, now);
  return [...owner, ...deciders.people.map((person) => person.id)];
}
