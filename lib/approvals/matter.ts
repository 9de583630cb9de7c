import type { Tx } from '@/lib/context';
import { validAt } from '@/lib/people/holdings';
import { findInForce, pinnedVersion } from '@/lib/rules/in-force';
import type { ApprovalStage } from '@/lib/rules/kinds/approval-rule';
import type { Ticket } from '@/prisma/generated/client';

/** What decides who is asked about a request. */
export interface Matter {
  functionId: string;
  requesterId: string;
  managerId: string | null;
  serviceOwnerId: string | null;
  accessOwnerId: string | null;
  /** Whoever gains by it never agrees to it (behaviour 84). */
  barred: readonly string[];
}

type Asked = Pick<Ticket, 'id' | 'functionId' | 'requesterId' | 'serviceId' | 'serviceVersionId'>;

export async function matterOf(tx: Tx, ticket: Asked): Promise<Matter> {
  const requester = await tx.person.findUniqueOrThrow({
    where: { id: ticket.requesterId },
    select: { managerId: true },
  });
  const service = ticket.serviceId
    ? await tx.rule.findUnique({ where: { id: ticket.serviceId }, select: { ownerId: true } })
    : null;
  const forId = await askedFor(tx, ticket.id);
  return {
    functionId: ticket.functionId,
    requesterId: ticket.requesterId,
    managerId: requester.managerId,
    serviceOwnerId: service?.ownerId ?? null,
    accessOwnerId: await accessOwner(tx, ticket),
    barred: [ticket.requesterId, ...(forId ? [forId] : [])],
  };
}

/** The person an access is asked for, where the form says so and it is somebody else. */
export async function askedFor(tx: Tx, ticketId: string): Promise<string | null> {
  const kept = await tx.requestAnswers.findUnique({ where: { ticketId } });
  if (!kept) return null;
  const form = await pinnedVersion(tx, 'requestForm', kept.versionId);
  const field = form.fields.find((one) => one.means === 'accessFor');
  const answer = field && (kept.answers as Record<string, unknown>)[field.key];
  return typeof answer === 'string' ? answer : null;
}

async function accessOwner(tx: Tx, { serviceVersionId }: Asked): Promise<string | null> {
  if (!serviceVersionId) return null;
  const { access } = await pinnedVersion(tx, 'service', serviceVersionId);
  const item = access ? await findInForce(tx, 'accessItem', access) : null;
  const owner = item && (await tx.person.findUnique({ where: { email: item.content.owner }, select: { id: true } }));
  return owner?.id ?? null;
}

/** Everybody a stage names, those who left included: whoever cannot decide is handed on, never dropped. */
export async function namedIn(tx: Tx, stage: ApprovalStage, matter: Matter): Promise<(string | null)[]> {
  const people = await tx.person.findMany({ where: { email: { in: stage.people } }, select: { id: true } });
  const members = stage.team
    ? await tx.teamMember.findMany({
        where: { team: { key: stage.team }, person: { active: true } },
        select: { personId: true },
      })
    : [];
  return [
    ...new Set([
      ...(stage.manager ? [matter.managerId] : []),
      ...(stage.serviceOwner ? [matter.serviceOwnerId] : []),
      ...(stage.accessOwner ? [matter.accessOwnerId] : []),
      ...people.map((one) => one.id),
      // A colleague of the asker decides; the asker does not, and a team need not be handed on for that.
      ...members.map((one) => one.personId).filter((id) => !matter.barred.includes(id)),
    ]),
  ];
}

const CHAIN = 6;

/** Whom it goes to when somebody cannot or does not decide: their manager and so on up, the service's owner, then the desk's level 5 and 6. */
export async function nextAfter(
  tx: Tx,
  personId: string | null,
  matter: Matter,
  taken: ReadonlySet<string>,
  now: Date,
): Promise<string | null> {
  const fits = async (id: string | null): Promise<boolean> => {
    if (!id || id === personId || taken.has(id) || matter.barred.includes(id)) return false;
    return (await tx.person.count({ where: { id, active: true, kind: 'person' } })) === 1;
  };
  let at = personId ?? matter.requesterId;
  for (let step = 0; step < CHAIN; step++) {
    const above = (await tx.person.findUnique({ where: { id: at }, select: { managerId: true } }))?.managerId;
    if (!above) break;
    if (await fits(above)) return above;
    at = above;
  }
  if (await fits(matter.serviceOwnerId)) return matter.serviceOwnerId;
  const holders = await tx.levelHolding.findMany({
    where: { functionId: matter.functionId, level: { gte: 5 }, ...validAt(now) },
    select: { personId: true },
    orderBy: [{ level: 'asc' }, { personId: 'asc' }],
  });
  for (const holder of holders) if (await fits(holder.personId)) return holder.personId;
  return null;
}
