import { addDays } from 'date-fns';
import { defineAct } from '@/lib/act';
import { authorise } from '@/lib/authorise';
import type { Context } from '@/lib/context';
import { invalid } from '@/lib/errors';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import { PlanMaintenance } from '@/lib/maintenance/schema';
import { type InForce, listInForce } from '@/lib/rules/in-force';
import type { Maintenance } from '@/prisma/generated/client';

const LONGEST_DAYS = 14;
const FURTHEST_DAYS = 365;

/** Says before it begins that services will be worked on: the status page names it, and who follows them gets a mail. */
export const planMaintenance = defineAct({
  name: 'maintenance.plan',
  capabilities: ['knownError.validate'],
  schema: PlanMaintenance,
  target: (input) => input.title,
  async run(ctx, { title, notice, services: keys, from, to }): Promise<Maintenance> {
    const services = await servicesOf(ctx, keys);
    for (const { functionId } of services) authorise(ctx, 'knownError.validate', { functionId });
    const [startsAt, endsAt] = times(ctx.now, from, to);
    const [{ functionId }] = services;
    const about = { id: newId(ctx.now), title, services: services.map(({ key }) => key) };
    record(ctx, 'maintenance.planned', {
      subjectId: about.id,
      functionId,
      reason: notice,
      data: { title, services: about.services, from: startsAt.toISOString(), to: endsAt.toISOString() },
    });
    return ctx.tx.maintenance.create({
      data: { ...about, functionId, notice, startsAt, endsAt, plannedById: ctx.actor.id, at: ctx.now },
    });
  },
});

async function servicesOf(
  ctx: Context,
  keys: readonly string[],
): Promise<[InForce<'service'>, ...InForce<'service'>[]]> {
  const all = await listInForce(ctx.tx, 'service');
  const unknown = keys.find((key) => !all.some((service) => service.key === key));
  if (unknown) throw invalid({ services: `There is no service “${unknown}” in force; leave it out` });
  const [first, ...more] = all.filter(({ key }) => keys.includes(key));
  if (!first) throw invalid({ services: 'Choose one service at least' });
  return [first, ...more];
}

function times(now: Date, from: string, to: string): [Date, Date] {
  const [startsAt, endsAt] = [new Date(from), new Date(to)];
  if (startsAt <= now) throw invalid({ from: 'This is over already; what is planned begins later' });
  if (startsAt > addDays(now, FURTHEST_DAYS)) throw invalid({ from: 'That is more than a year away; plan it later' });
  if (endsAt <= startsAt) throw invalid({ to: 'It would end before it begins; choose a later end' });
  if (endsAt > addDays(startsAt, LONGEST_DAYS))
    throw invalid({ to: `It may take ${LONGEST_DAYS} days at most; plan it in parts` });
  return [startsAt, endsAt];
}
