import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { csv } from '@/lib/measures/csv';
import { exportTickets } from '@/lib/measures/export-tickets';
import { type Figures, figures } from '@/lib/measures/figures';
import { keeper } from '@/lib/measures/kept';
import { ticketRows } from '@/lib/measures/rows';
import type { MeasureQuery } from '@/lib/measures/schema';
import { measurable, type Scope, scopeOf } from '@/lib/measures/scope';
import { FIGURE_SETS, SHEETS } from '@/lib/measures/sheets';
import { perform } from '@/lib/perform';

export interface Dashboard {
  scope: Pick<Scope, 'period' | 'functions' | 'own' | 'now'>;
  figures: Figures;
  choices: Choices;
  /** Not one ticket in reach, ever: a new desk. */
  empty: boolean;
}

export interface Choices {
  functions: { value: string; label: string }[];
  teams: { value: string; label: string }[];
  services: { value: string; label: string }[];
}

const kept = keeper<Dashboard | null>();

/**
 * The manager's dashboard in the actor's reach; null where the actor's level measures nothing. On a large desk it is
 * kept for some seconds, and says as of when it is: the actor with all levels is part of what it is kept under.
 */
export const readDashboard = (actor: Actor, now: Date, query: MeasureQuery): Promise<Dashboard | null> =>
  kept(JSON.stringify([actor, query]), () => askDashboard(actor, now, query));

async function askDashboard(actor: Actor, now: Date, query: MeasureQuery): Promise<Dashboard | null> {
  const scope = await scopeOf(prisma, actor, now, query);
  if (!scope) return null;
  const { period, functions, own } = scope;
  const functionId = { in: functions.map((one) => one.id) };
  const [known, choices, first] = await Promise.all([
    figures(scope),
    choicesFor(prisma, actor, now, scope),
    prisma.ticket.findFirst({ where: { functionId }, select: { id: true } }),
  ]);
  return { scope: { period, functions, own, now }, figures: known, choices, empty: first === null };
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

type ExportAnswer =
  | { ok: true; name: string; text: AsyncGenerator<string> }
  | { ok: false; status: number; message: string };

/** What the export route sends. Rows that name people pass through the pipeline, which judges and notes it. */
export async function exportAnswer(actor: Actor, now: Date, query: MeasureQuery, set: string): Promise<ExportAnswer> {
  const scope = await scopeOf(prisma, actor, now, query);
  if (!scope) return { ok: false, status: 404, message: 'There are no figures for you here.' };
  const name = `sextant-${set}-${scope.period.firstDay}-${scope.period.lastDay}`;
  if (set === 'tickets') return { ok: true, name, text: ticketRows(scope, false) };
  if (set === 'tickets-named') {
    const answer = await perform(exportTickets, { actor, now }, { query });
    if (!answer.ok) return { ok: false, status: answer.error.status, message: answer.error.message };
    return { ok: true, name, text: ticketRows(scope, true) };
  }
  const sheet = FIGURE_SETS.find((known) => known === set);
  if (!sheet) return { ok: false, status: 404, message: `There is no set of figures “${set}”.` };
  const { head, rows } = SHEETS[sheet](await figures(scope), scope.period.zone);
  return { ok: true, name, text: once(csv([head, ...rows])) };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
