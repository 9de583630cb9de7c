import type { Context } from '@/lib/context';
import { isStaff } from '@/lib/csmg/actor';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolveTeam } from '@/lib/people/resolve';
import { type InForce, soleInForce } from '@/lib/rules/in-force';
import { type Grade, priorityOf } from '@/lib/rules/kinds/priority-matrix';
import { route } from '@/lib/rules/kinds/routing';
import type { ClaimedTicket } from '@/lib/tickets/claim';
import { NEVER, TicketClocks } from '@/lib/tickets/clocks';
import { checkCategory } from '@/lib/tickets/labels';
import { nextReference } from '@/lib/tickets/number';
import { pinsOf, promiseFor } from '@/lib/tickets/promise';
import type { LogTicket } from '@/lib/tickets/schema';
import type { Function as DeskFunction, Person, Ticket } from '@/prisma/generated/client';

/** Talking to somebody is an answer: a ticket opened by phone or at the counter counts as answered (behaviour 22). */
const ANSWERED_BY_TALKING = ['phone', 'walkup', 'chat'];

interface Landing {
  desk: DeskFunction;
  requester: Person;
  service: InForce<'service'> | null;
  /** When it began, where that was before now. */
  began?: Date;
  /** From when its promise counts; left out, from when it began. */
  countedFrom?: Date;
  /** Who was let into the confidential ticket that it comes from. */
  named?: readonly string[];
}

/** Writes a new ticket: pins the rules it is promised under, numbers it, and starts its clocks. */
export async function openTicket(ctx: Context, input: LogTicket, landing: Landing): Promise<ClaimedTicket> {
  const { desk, requester, service, began = ctx.now, countedFrom = began, named = [] } = landing;
  const staff = isStaff(ctx.actor, ctx.now);
  const grades = { impact: (staff ? input.impact : undefined) ?? 3, urgency: input.urgency ?? 3 } satisfies {
    impact: Grade;
    urgency: Grade;
  };
  const matrix = await soleInForce(ctx.tx, 'priorityMatrix', desk.id);
  const category = await checkCategory(ctx.tx, input.category ?? service?.content.category ?? null, desk.id);
  const channel = input.channel ?? (staff ? 'api' : 'portal');
  const asked = { kind: input.kind, service: service?.key, category, channel };
  const placed = await place(ctx, input, desk, asked, service?.content.teamKey);
  const promised = await promiseFor(ctx.tx, desk.id, service);
  const answered = staff && requester.id !== ctx.actor.id && ANSWERED_BY_TALKING.includes(channel);

  const ticket = await ctx.tx.ticket.create({
    data: {
      id: newId(ctx.now),
      reference: await nextReference(ctx.tx, desk),
      functionId: desk.id,
      teamId: placed.teamId,
      kind: input.kind,
      priority: priorityOf(matrix.content, grades.impact, grades.urgency),
      ...grades,
      subject: input.subject,
      description: input.description,
      channel,
      requesterId: requester.id,
      loggedById: requester.id === ctx.actor.id ? null : ctx.actor.id,
      organisationId: requester.organisationId,
      serviceId: service?.ruleId ?? null,
      category,
      confidential: input.confidential ?? false,
      routine: service?.content.routine ?? false,
      common: service?.content.common ?? false,
      serviceVersionId: service?.versionId ?? null,
      ...pinsOf(promised),
      matrixVersionId: matrix.versionId,
      routingVersionId: placed.routingVersionId,
      createdAt: began,
      updatedAt: ctx.now,
      allocatedAt: ctx.now,
      firstResponseAt: answered ? began : null,
      replies: answered ? 1 : 0,
      lastPublicAt: answered ? began : null,
      lastCustomerAt: began,
      dueOrder: NEVER,
    },
  });
  // Whoever takes it down for somebody else knows it, and goes on with it.
  const opening = staff ? [...named, ctx.actor.id] : named;
  const namedIds = ticket.confidential ? opening.filter((personId) => personId !== requester.id) : [];
  if (namedIds.length > 0) await letInAtOnce(ctx, ticket, namedIds);
  record(ctx, 'ticket.logged', {
    ticket,
    data: { kind: ticket.kind, priority: ticket.priority, ...grades, channel, subject: ticket.subject },
  });
  const clocks = await TicketClocks.of({ ...ctx, now: countedFrom }, ticket, promised);
  await clocks.startAll(answered);
  const { nextDueAt, dueOrder } = clocks.dueTimes();
  const started = await ctx.tx.ticket.update({ where: { id: ticket.id }, data: { nextDueAt, dueOrder } });
  return { ...started, namedIds, participantIds: [] };
}

async function letInAtOnce(ctx: Context, { id: ticketId }: Ticket, people: readonly string[]): Promise<void> {
  const data = people.map((personId) => ({ ticketId, personId, role: 'named', at: ctx.now }));
  await ctx.tx.participant.createMany({ data, skipDuplicates: true });
}

/** The team named, else the service's, else the routing table's, else the function's default. */
async function place(
  ctx: Context,
  input: LogTicket,
  desk: DeskFunction,
  asked: Parameters<typeof route>[1],
  serviceTeam?: string | null,
) {
  const routing = await soleInForce(ctx.tx, 'routing', desk.id);
  const found = route(routing.content, asked);
  const key = input.team ?? serviceTeam ?? (found.functionKey === desk.key ? found.teamKey : null);
  const team = key ? await resolveTeam(ctx.tx, key, 'team') : null;
  return {
    teamId: team?.functionId === desk.id ? team.id : desk.defaultTeamId,
    routingVersionId: routing.versionId,
  };
}
