import type { Tx } from '@/lib/context';
import { listInForce } from '@/lib/rules/in-force';

export interface Choice {
  value: string;
  label: string;
}

export interface Choices {
  functions: Choice[];
  /** Teams by key, named with their function. */
  teams: Choice[];
  /** Functions and their teams as one list: `IT`, `IT/it-network`. */
  targets: Choice[];
  services: Choice[];
  forms: Choice[];
  approvals: Choice[];
  plans: Choice[];
  accesses: Choice[];
  categories: Choice[];
  calendars: Choice[];
  serviceLevels: Choice[];
  ladders: Choice[];
  waitingReasons: Choice[];
  wordings: Choice[];
  organisations: Choice[];
  /** Articles that another may be a translation of. */
  articles: Choice[];
}

/** What an editor offers to choose from: everything that other rules and people have put in force. */
export async function loadChoices(tx: Tx, functionId: string | null): Promise<Choices> {
  const functions = await tx.function.findMany({
    where: { active: true },
    select: { key: true, name: true, teams: { where: { active: true }, select: { key: true, name: true } } },
    orderBy: { key: 'asc' },
  });
  const organisations = await tx.organisation.findMany({
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
    take: 300,
  });
  const articles = await tx.rule.findMany({
    where: { kind: 'article', inForceId: { not: null }, OR: [{ functionId: null }, { functionId }] },
    select: { key: true, title: true },
    orderBy: { title: 'asc' },
    take: 500,
  });
  const named = (rule: { key: string; title: string }): Choice => ({ value: rule.key, label: rule.title });
  const schemes = await listInForce(tx, 'categories');
  const reasons = await listInForce(tx, 'waitingReasons');
  const own = <T extends { functionId: string | null }>(all: T[]) =>
    all.find((one) => one.functionId === functionId) ?? all.find((one) => one.functionId === null) ?? all[0];
  const keyed = (entry: { key: string; label: string }): Choice => ({ value: entry.key, label: entry.label });
  return {
    functions: functions.map((one) => ({ value: one.key, label: one.name })),
    teams: functions.flatMap((one) =>
      one.teams.map((team) => ({ value: team.key, label: `${one.name}: ${team.name}` })),
    ),
    targets: functions.flatMap((one) => [
      { value: one.key, label: one.name },
      ...one.teams.map((team) => ({ value: `${one.key}/${team.key}`, label: `${one.name}: ${team.name}` })),
    ]),
    services: (await listInForce(tx, 'service')).map(named),
    forms: (await listInForce(tx, 'requestForm')).map(named),
    approvals: (await listInForce(tx, 'approvalRule')).map(named),
    plans: (await listInForce(tx, 'fulfilmentPlan')).map(named),
    accesses: (await listInForce(tx, 'accessItem')).map(named),
    categories: own(schemes)?.content.categories.map(keyed) ?? [],
    calendars: (await listInForce(tx, 'calendar')).map(named),
    serviceLevels: (await listInForce(tx, 'serviceLevel')).map(named),
    ladders: (await listInForce(tx, 'ladder')).map(named),
    wordings: (await listInForce(tx, 'wording')).map(named),
    waitingReasons: own(reasons)?.content.reasons.map(keyed) ?? [],
    articles: articles.map(named),
    organisations: organisations.map((one) => ({ value: one.id, label: one.name })),
  };
}
