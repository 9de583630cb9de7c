import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { attainment } from '@/lib/measures/attainment';
import { backlog } from '@/lib/measures/backlog';
import { breaching } from '@/lib/measures/breaching';
import { channels } from '@/lib/measures/channels';
import { firstContact } from '@/lib/measures/first-contact';
import { flow } from '@/lib/measures/flow';
import { heat } from '@/lib/measures/heat';
import { load } from '@/lib/measures/load';
import { reopened } from '@/lib/measures/reopened';
import { satisfaction } from '@/lib/measures/satisfaction';
import type { MeasureQuery } from '@/lib/measures/schema';
import { measurable, type Scope, scopeOf } from '@/lib/measures/scope';

/** Every figure of the dashboard, each asked at once. */
export async function figures(scope: Scope) {
  const [promises, first, again, rated, flowing, next, age, week, loads, mix] = await Promise.all([
    attainment(scope),
    firstContact(scope),
    reopened(scope),
    satisfaction(scope),
    flow(scope),
    breaching(scope),
    backlog(scope),
    heat(scope),
    load(scope),
    channels(scope),
  ]);
  return {
    promises,
    firstContact: first,
    reopened: again,
    satisfaction: rated,
    flow: flowing,
    breaching: next,
    backlog: age,
    heat: week,
    load: loads,
    channels: mix,
  };
}
export type Figures = Awaited<ReturnType<typeof figures>>;

export interface Dashboard {
  scope: Pick<Scope, 'period' | 'functions' | 'own' | 'now'>;
  figures: Figures;
  choices: Choices;
}

export interface Choices {
  functions: { value: string; label: string }[];
  teams: { value: string; label: string }[];
  services: { value: string; label: string }[];
}

/** The manager's dashboard in the actor's reach; null where the actor's level measures nothing. */
export async function readDashboard(actor: Actor, now: Date, query: MeasureQuery): Promise<Dashboard | null> {
  const scope = await scopeOf(prisma, actor, now, query);
  if (!scope) return null;
  const [known, choices] = await Promise.all([figures(scope), choicesFor(prisma, actor, now, scope)]);
  const { period, functions, own } = scope;
  return { scope: { period, functions, own, now }, figures: known, choices };
}

async function choicesFor(tx: Tx, actor: Actor, now: Date, scope: Scope): Promise<Choices> {
  const ids = scope.functions.map((one) => one.id);
  const [{ functions }, teams, services] = await Promise.all([
    measurable(tx, actor, now),
    tx.team.findMany({ where: { functionId: { in: ids }, active: true }, orderBy: { name: 'asc' } }),
    tx.rule.findMany({
      where: { kind: 'service', inForceId: { not: null }, OR: [{ functionId: null }, { functionId: { in: ids } }] },
      select: { key: true, title: true },
      orderBy: { title: 'asc' },
    }),
  ]);
  return {
    functions: functions.map((one) => ({ value: one.key, label: one.name })),
    teams: teams.map((one) => ({ value: one.key, label: one.name })),
    services: services.map((one) => ({ value: one.key, label: one.title })),
  };
}
