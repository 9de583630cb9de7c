import type { Context } from '@/lib/context';
import { functionsHeld, isStaff } from '@/lib/csmg/actor';
import { AppError, invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { resolveFunction, resolveTeam } from '@/lib/people/resolve';
import { type InForce, listInForce, soleInForce } from '@/lib/rules/in-force';
import { route } from '@/lib/rules/kinds/routing';
import type { LogTicket } from '@/lib/tickets/schema';
import type { Function as DeskFunction, Person } from '@/prisma/generated/client';

/** @throws INVALID naming the field, when no service in force is known by this key or id, or it is not for this person */
export async function requestedService(ctx: Context, named: string | undefined): Promise<InForce<'service'> | null> {
  if (!named) return null;
  const services = await listInForce(ctx.tx, 'service');
  const service = services.find((one) => one.key === named || one.ruleId === named);
  if (!service || !mayRequest(ctx, service))
    throw invalid({ service: `There is no service “${named}” that you may ask for; choose one of the catalogue` });
  return service;
}

/** Who may ask for a service: everybody, staff only, or the people of some organisations. */
export function mayRequest({ actor, now }: Pick<Context, 'actor' | 'now'>, service: InForce<'service'>): boolean {
  const { requestableBy, organisationIds, portal } = service.content;
  if (isStaff(actor, now)) return true;
  if (!portal || requestableBy === 'staff') return false;
  return (
    requestableBy === 'everyone' || (actor.organisationId !== null && organisationIds.includes(actor.organisationId))
  );
}

/** Named function or team; else the service's; else the token owner's own for staff; else the routing table's; else the default. */
export async function landingFunction(
  ctx: Context,
  input: LogTicket,
  service: InForce<'service'> | null,
): Promise<DeskFunction> {
  if (input.function) return resolveFunction(ctx.tx, input.function, 'function');
  if (input.team)
    return ctx.tx.function.findUniqueOrThrow({
      where: { id: (await resolveTeam(ctx.tx, input.team, 'team')).functionId },
    });
  if (service) return resolveFunction(ctx.tx, service.content.functionKey, 'service');
  const fallback = await ctx.tx.function.findFirst({ where: { isDefault: true, active: true } });
  const held = functionsHeld(ctx.actor, ctx.now);
  if (held.length > 0) {
    const own =
      fallback && held.includes(fallback.id)
        ? fallback
        : await ctx.tx.function.findFirst({ where: { id: { in: held }, active: true }, orderBy: { key: 'asc' } });
    if (own) return own;
  }
  if (!fallback)
    throw new AppError('UNAVAILABLE', 'No function takes tickets by default; an administrator has to name one.');
  const routing = await soleInForce(ctx.tx, 'routing', fallback.id);
  return resolveFunction(
    ctx.tx,
    route(routing.content, { kind: input.kind, category: input.category, channel: input.channel ?? 'portal' })
      .functionKey,
    'function',
  );
}

/** The person asking: the actor, or whom staff log for, found by address or added with what is known. */
export async function requesterOf(ctx: Context, asked: LogTicket['requester'], functionId: string): Promise<Person> {
  if (!asked || asked.email === ctx.actor.email)
    return ctx.tx.person.findUniqueOrThrow({ where: { id: ctx.actor.id } });
  if (!isStaff(ctx.actor, ctx.now))
    throw invalid({ 'requester.email': 'You can only ask for yourself here; leave the requester out' });
  const known = await ctx.tx.person.findUnique({ where: { email: asked.email } });
  if (known && !known.active)
    throw invalid({ 'requester.email': `${known.name} has left; an administrator can let them back in` });
  if (known) return known;
  const added = await ctx.tx.person.create({
    data: { id: newId(ctx.now), email: asked.email, name: asked.name ?? asked.email, createdAt: ctx.now },
  });
  record(ctx, 'person.added', { subjectId: added.id, functionId, data: { name: added.name } });
  return added;
}
