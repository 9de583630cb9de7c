import type { Tx } from '@/lib/context';
import { mail, notice, type Recipient } from '@/lib/notices/recipient';
import type { Event, Ticket } from '@/prisma/generated/client';

/** Who hears of what happens to an article or a known error; null for every other event. */
export async function knowledgeTold(tx: Tx, event: Event, ticket: Ticket | null): Promise<Recipient[] | null> {
  const data = event.data as Record<string, unknown>;
  switch (event.type) {
    case 'article.reviewed':
      return notice('reviewed', [await authorOf(tx, event.subjectId, data.number)]);
    case 'article.flagged':
      return notice('flagged', [await ownerOf(tx, event.subjectId)]);
    case 'ticket.errorClosed':
      return notice('errorClosed', [ticket?.assigneeId]);
    case 'knownError.declared':
      return data.from === data.to ? [] : mail('status', await followersOf(tx, data.services));
    case 'maintenance.planned':
    case 'maintenance.cancelled':
      return mail('planned', await followersOf(tx, data.services));
    case 'knownError.fixed':
      return mail('fixed', await alsoHit(tx, event.subjectId));
    case 'knownError.closed':
      return data.fixedBefore ? [] : mail('fixed', await alsoHit(tx, event.subjectId));
    default:
      return null;
  }
}

const ownerOf = async (tx: Tx, id: string | null) =>
  id ? (await tx.rule.findUnique({ where: { id }, select: { ownerId: true } }))?.ownerId : null;

const authorOf = async (tx: Tx, ruleId: string | null, number: unknown) =>
  ruleId
    ? (await tx.ruleVersion.findFirst({ where: { ruleId, number: Number(number) }, select: { authorId: true } }))
        ?.authorId
    : null;

async function followersOf(tx: Tx, services: unknown): Promise<string[]> {
  const keys = Array.isArray(services) ? services.map(String) : [];
  const rows = await tx.following.findMany({
    where: { service: { kind: 'service', key: { in: keys } } },
    select: { personId: true },
    distinct: ['personId'],
  });
  return rows.map(({ personId }) => personId);
}

const alsoHit = async (tx: Tx, ruleId: string | null): Promise<string[]> =>
  ruleId
    ? (await tx.meToo.findMany({ where: { ruleId }, select: { personId: true } })).map(({ personId }) => personId)
    : [];
