import type { Tx } from '@/lib/context';
import { alsoUnderWay, inForceOnly } from '@/lib/rules/checks/nameable';
import { listInForce } from '@/lib/rules/in-force';
import type { RuleKind } from '@/lib/rules/kinds';

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
  /** Questions of those forms, by the key under which they are answered. */
  questions: Choice[];
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

/**
 * What an editor offers to choose from: everything that other rules and people have put in force. Where a version is
 * being written, also what is under way: a draft may name another draft, and keeps it when it is opened again.
 */
export async function loadChoices(tx: Tx, functionId: string | null, writing = false): Promise<Choices> {
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
  const underWay = writing ? await fresh(tx) : [];
  const offered = async (kind: RuleKind) =>
    [...(await listInForce(tx, kind)), ...underWay.filter((rule) => rule.kind === kind)].map(named);
  const nameable = writing ? alsoUnderWay(tx) : inForceOnly(tx);
  const own = <T extends { functionId: string | null }>(all: T[]) => {
    const mine = all.filter((one) => one.functionId === functionId);
    const shared = all.filter((one) => one.functionId === null);
    return mine.length > 0 ? mine : shared.length > 0 ? shared : all.slice(0, 1);
  };
  const keyed = (entries: { key: string; label: string }[]): Choice[] =>
    entries
      .filter(({ key }, at) => entries.findIndex((one) => one.key === key) === at)
      .map(({ key, label }) => ({ value: key, label }));
  return {
    functions: functions.map((one) => ({ value: one.key, label: one.name })),
    teams: functions.flatMap((one) =>
      one.teams.map((team) => ({ value: team.key, label: `${one.name}: ${team.name}` })),
    ),
    targets: functions.flatMap((one) => [
      { value: one.key, label: one.name },
      ...one.teams.map((team) => ({ value: `${one.key}/${team.key}`, label: `${one.name}: ${team.name}` })),
    ]),
    services: await offered('service'),
    forms: await offered('requestForm'),
    questions: asOne((await nameable('requestForm')).flatMap(({ content }) => content.fields)),
    approvals: await offered('approvalRule'),
    plans: await offered('fulfilmentPlan'),
    accesses: await offered('accessItem'),
    categories: keyed(own(await nameable('categories')).flatMap(({ content }) => content.categories)),
    calendars: await offered('calendar'),
    serviceLevels: await offered('serviceLevel'),
    ladders: await offered('ladder'),
    wordings: await offered('wording'),
    waitingReasons: keyed(own(await nameable('waitingReasons')).flatMap(({ content }) => content.reasons)),
    articles: articles.map(named),
    organisations: organisations.map((one) => ({ value: one.id, label: one.name })),
  };
}

/** Two forms may ask different things under one key. */
function asOne(fields: readonly { key: string; label: string }[]): Choice[] {
  const labels = new Map<string, Set<string>>();
  for (const { key, label } of fields) labels.set(key, (labels.get(key) ?? new Set()).add(label));
  return [...labels].map(([value, all]) => ({ value, label: [...all].join(' / ') }));
}

/** Documents of which nothing is in force yet. */
const fresh = (tx: Tx) =>
  tx.rule.findMany({
    where: { inForceId: null, versions: { some: { state: { in: ['draft', 'proposed', 'agreed'] } } } },
    select: { kind: true, key: true, title: true },
    orderBy: { title: 'asc' },
    take: 500,
  });
