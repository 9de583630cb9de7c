import type { Tx } from '@/lib/context';
import { type Actor, functionsHeld } from '@/lib/csmg/actor';
import { questionsOf } from '@/lib/documents/questions';
import { validAt } from '@/lib/people/holdings';
import type { RuleKind } from '@/lib/rules/kinds';
import type { Comment, Prisma } from '@/prisma/generated/client';

export type CommentView = Comment & { name: string; number: number | null };

/** What was said about a document or a proposal, oldest first, the newest 100. */
export async function listComments(tx: Tx, about: { ruleId: string } | { proposalId: string }): Promise<CommentView[]> {
  const found = await tx.comment.findMany({
    where: about,
    include: { person: { select: { name: true } } },
    orderBy: { id: 'desc' },
    take: 100,
  });
  const versions = await tx.ruleVersion.findMany({
    where: { id: { in: found.flatMap(({ versionId }) => versionId ?? []) } },
    select: { id: true, number: true },
  });
  return found
    .map(({ person, ...one }) => ({
      ...one,
      name: person.name,
      number: versions.find((version) => version.id === one.versionId)?.number ?? null,
    }))
    .reverse();
}

export interface Reader {
  id: string;
  name: string;
  at: Date | null;
}

/** Everybody a version is meant for, with when they acknowledged it; those who have not come first. */
export async function listReaders(
  tx: Tx,
  now: Date,
  { functionId, versionId }: { functionId: string | null; versionId: string },
): Promise<Reader[]> {
  const people = await tx.person.findMany({
    where: {
      active: true,
      kind: 'person',
      holdings: { some: { ...validAt(now), ...(functionId ? { functionId } : {}) } },
    },
    select: { id: true, name: true, acknowledgements: { where: { versionId }, select: { at: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  const readers = people.map(({ id, name, acknowledgements: [done] }) => ({ id, name, at: done?.at ?? null }));
  return readers.sort((a, b) => Number(a.at !== null) - Number(b.at !== null));
}

export interface ToRead {
  versionId: string;
  kind: RuleKind;
  key: string;
  title: string;
  number: number;
  since: Date;
}

/** Documents in force that ask this person to acknowledge them, longest waiting first. */
export async function listToRead(tx: Tx, actor: Actor, now: Date, limit = 20): Promise<ToRead[]> {
  const functions = functionsHeld(actor, now);
  if (functions.length === 0) return [];
  const asking: Prisma.RuleWhereInput = { kind: { in: ['procedure', 'standard', 'policy'] }, inForceId: { not: null } };
  const rules = await tx.rule.findMany({
    where: {
      ...asking,
      OR: [{ functionId: null }, { functionId: { in: functions } }],
      inForce: { acknowledgements: { none: { personId: actor.id } } },
    },
    include: { inForce: true },
    orderBy: { id: 'asc' },
    take: 200,
  });
  const waiting = rules.flatMap(({ kind, key, title, inForce }) =>
    inForce?.effectiveFrom && questionsOf(inForce.content).length > 0
      ? [{ versionId: inForce.id, kind, key, title, number: inForce.number, since: inForce.effectiveFrom }]
      : [],
  );
  return waiting.sort((a, b) => a.since.getTime() - b.since.getTime()).slice(0, limit);
}
