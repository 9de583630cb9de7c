import type { Tx } from '@/lib/context';
import { isCapability } from '@/lib/csmg/capabilities';
import { decidingLevels } from '@/lib/csmg/deciding';
import { isLevel } from '@/lib/csmg/levels';
import { supervisorLevel } from '@/lib/csmg/relations';
import { documentTold } from '@/lib/notices/document-told';
import { knowledgeTold } from '@/lib/notices/knowledge-told';
import { mail, notice, type Recipient } from '@/lib/notices/recipient';
import { requestTold } from '@/lib/notices/request-told';
import { validAt } from '@/lib/people/holdings';
import { isRuleKind, RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import { isRatedLow } from '@/lib/surveys/low';
import type { Event, Ticket } from '@/prisma/generated/client';

/** Who hears of an event. Nobody hears of their own acts (behaviour 115). */
export async function recipientsOf(tx: Tx, event: Event, ticket: Ticket | null, now: Date): Promise<Recipient[]> {
  const told = await toldOf(tx, event, ticket, now);
  const seen = new Set<string>();
  return told.filter(({ personId, kind, by }) => {
    const key = `${personId} ${kind} ${by}`;
    // To be asked is news also where one's own word led there: the next stage may be one's own again.
    const fresh = (kind === 'toApprove' || personId !== event.actorId) && !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

async function toldOf(tx: Tx, event: Event, ticket: Ticket | null, now: Date): Promise<Recipient[]> {
  const data = event.data as Record<string, unknown>;
  const holders = (lowest: number) => holdersOf(tx, event.functionId, lowest, now);
  switch (event.type) {
    case 'ticket.logged':
      return ticket ? mail('received', [ticket.requesterId]) : [];
    case 'ticket.replied':
    case 'ticket.resolved':
    case 'ticket.cancelled':
      return ticket ? mail(event.type.slice(7), await customersOf(tx, ticket)) : [];
    case 'ticket.closed':
      return ticket ? mail('closed', [ticket.requesterId]) : [];
    case 'survey.asked':
      return mail('survey', event.subjectId ? [event.subjectId] : []);
    case 'ticket.rated':
      return data.anonymous && ticket && (await isRatedLow(tx, ticket.id)) ? notice('ratedLow', await holders(5)) : [];
    case 'ticket.ratedLow':
      return notice('ratedLow', [ticket?.assigneeId, ...(await holders(4))]);
    case 'ticket.customerWrote':
    case 'ticket.reopened':
      return notice(event.type.slice(7), [ticket?.assigneeId]);
    case 'ticket.noted':
      return notice('noted', [ticket?.assigneeId, ...(ticket ? await watchersOf(tx, ticket.id) : [])]);
    case 'ticket.assigned':
      return notice('assigned', [data.to as string | null]);
    case 'ticket.letIn':
      return notice('letIn', [data.person as string]);
    case 'ticket.escalated':
      if (data.kind === 'hierarchical') return notice('escalated', await holders(4));
      return notice('escalated', data.toPersonId ? [String(data.toPersonId)] : await membersOf(tx, data.toTeamId));
    case 'ticket.escalationDecided':
      return notice('escalationDecided', [await raiserOf(tx, data.escalationId)]);
    case 'clock.breached':
      return notice('breached', [ticket?.assigneeId]);
    case 'clock.stepTaken':
      return notice(
        'step',
        data.to === 'owner' ? [ticket?.assigneeId] : await holders(Number(String(data.to).slice(-1)) || 4),
      );
    case 'ticket.unallocatedTooLong':
    case 'ticket.nobodyEligible':
      return notice(event.type.slice(7), await holders(4));
    case 'held.created':
    case 'held.overdue':
      return notice(event.type.slice(5) === 'created' ? 'toCheck' : 'checkOverdue', [
        ...(await buddiesOf(tx, event.actorId, now)),
        ...(await holders(4)),
      ]);
    case 'held.approved':
    case 'held.edited':
    case 'held.returned':
    case 'held.takenOver':
      return notice(event.type.slice(5), [await authorOf(tx, data.heldId)]);
    case 'proposal.submitted':
    case 'rule.proposed':
      return notice('toDecide', await holders(lowestDecider(data)));
    case 'proposal.accepted':
    case 'proposal.returned':
    case 'proposal.rejected':
      return notice(event.type, [await proposerOf(tx, data.proposalId)]);
    case 'proposal.commented':
      return notice('commented', [await proposerOf(tx, data.proposalId)]);
    case 'proposal.overdue':
      return notice('decisionOverdue', await holders(5));
    case 'rule.credited':
      return notice('credited', [event.subjectId]);
    case 'rule.returned':
    case 'rule.commented':
    case 'rule.decisionOverdue':
    case 'rule.reviewOverdue':
      return notice(event.type, await documentTold(tx, event, now));
    case 'level.expiring':
    case 'level.reviewDue':
      return notice(event.type, [event.subjectId, ...(await supervisorsOf(tx, event, now))]);
    case 'right.refused':
      return notice('right.refused', await topOf(tx, now));
    case 'person.linkMade':
      return notice('person.linkMade', [event.subjectId, ...(await topOf(tx, now))]);
    case 'level.granted':
    case 'level.reviewed':
    case 'level.ended':
    case 'deputy.granted':
    case 'right.delegated':
    case 'right.takenBack':
      return notice(event.type, [event.subjectId]);
    default:
      return (await knowledgeTold(tx, event, ticket)) ?? requestTold(tx, event, ticket);
  }
}

/** The lowest level that decides on it, by its kind or by the right that is proposed. */
function lowestDecider({ kind, capability }: Record<string, unknown>): number {
  const right = isRuleKind(String(kind)) ? RULE_KINDS[kind as RuleKind].capability : capability;
  return (isCapability(right) ? decidingLevels(right)[0] : undefined) ?? 5;
}

/** Whoever leads the holder, and the lowest level that supervises theirs. */
async function supervisorsOf(tx: Tx, { subjectId, functionId, data }: Event, now: Date): Promise<string[]> {
  const { level } = data as { level?: unknown };
  const person = subjectId ? await tx.person.findUnique({ where: { id: subjectId }, select: { manager: true } }) : null;
  const above = isLevel(level) && functionId ? supervisorLevel(level) : null;
  const held = above
    ? await tx.levelHolding.findMany({
        where: { functionId: functionId ?? undefined, level: above, person: { active: true }, ...validAt(now) },
        select: { personId: true },
        take: 50,
      })
    : [];
  return [...(person?.manager?.active ? [person.manager.id] : []), ...held.map((one) => one.personId)];
}

/** Everybody who holds level 6, in whatever function: what touches the levels themselves is theirs to know. */
async function topOf(tx: Tx, now: Date): Promise<string[]> {
  const held = await tx.levelHolding.findMany({
    where: { level: 6, person: { active: true }, ...validAt(now) },
    select: { personId: true },
    distinct: ['personId'],
  });
  return held.map((one) => one.personId);
}

async function holdersOf(tx: Tx, functionId: string | null, lowest: number, now: Date): Promise<string[]> {
  if (!functionId) return [];
  const held = await tx.levelHolding.findMany({
    where: { functionId, level: { gte: lowest }, person: { active: true }, ...validAt(now) },
    select: { personId: true },
    distinct: ['personId'],
    take: 50,
  });
  return held.map((one) => one.personId);
}

const customersOf = async (tx: Tx, ticket: Ticket): Promise<string[]> => {
  const cc = await tx.participant.findMany({ where: { ticketId: ticket.id, role: 'cc' }, select: { personId: true } });
  return [ticket.requesterId, ...cc.map((one) => one.personId)];
};
const watchersOf = async (tx: Tx, ticketId: string): Promise<string[]> =>
  (await tx.participant.findMany({ where: { ticketId, role: 'watcher' }, select: { personId: true } })).map(
    (one) => one.personId,
  );
const membersOf = async (tx: Tx, teamId: unknown): Promise<string[]> =>
  typeof teamId === 'string'
    ? (await tx.teamMember.findMany({ where: { teamId }, select: { personId: true }, take: 50 })).map(
        (one) => one.personId,
      )
    : [];
const buddiesOf = async (tx: Tx, personId: string | null, now: Date): Promise<string[]> =>
  personId
    ? (await tx.buddy.findMany({ where: { personId, ...validAt(now) }, select: { buddyId: true } })).map(
        (one) => one.buddyId,
      )
    : [];
const authorOf = async (tx: Tx, heldId: unknown): Promise<string | null> =>
  (await tx.held.findUnique({ where: { id: String(heldId) }, select: { authorId: true } }))?.authorId ?? null;
const proposerOf = async (tx: Tx, id: unknown): Promise<string | null> =>
  (await tx.proposal.findUnique({ where: { id: String(id) }, select: { authorId: true } }))?.authorId ?? null;
const raiserOf = async (tx: Tx, id: unknown): Promise<string | null> =>
  (await tx.escalation.findUnique({ where: { id: String(id) }, select: { raisedById: true } }))?.raisedById ?? null;
