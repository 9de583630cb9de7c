import type { Tx } from '@/lib/context';
import { listInForce } from '@/lib/rules/in-force';
import { RULE_KINDS } from '@/lib/rules/kinds';
import { STANDARD_LADDER } from '@/lib/rules/kinds/ladder';
import type { Rule } from '@/prisma/generated/client';

/** The desk works without one: nobody is asked, nothing means the same. */
const OPTIONAL: readonly Rule['kind'][] = ['survey', 'synonyms'];

/** What in force stands on this rule, in words: it has to be changed before the rule can go. */
export async function dependents(tx: Tx, rule: Rule): Promise<string[]> {
  if (!rule.inForceId) return [];
  if (RULE_KINDS[rule.kind].single && !OPTIONAL.includes(rule.kind)) return fallback(tx, rule);
  if (rule.kind === 'calendar') return calendarUsers(tx, rule);
  if (rule.kind === 'serviceLevel') return levelUsers(tx, rule);
  if (rule.kind === 'ladder') return ladderUsers(tx, rule);
  if (rule.kind === 'service') return serviceUsers(tx, rule);
  const part = PARTS[rule.kind];
  if (part) return partUsers(tx, rule, part);
  return [];
}

/** A function's own document falls back on the organisation's; that one has nothing to fall back on. */
async function fallback(tx: Tx, rule: Rule): Promise<string[]> {
  const others = await listInForce(tx, rule.kind);
  return rule.functionId && others.some((other) => other.functionId === null) ? [] : ['every function that logs work'];
}

async function calendarUsers(tx: Tx, rule: Rule): Promise<string[]> {
  const levels = (await listInForce(tx, 'serviceLevel')).filter((level) => level.content.calendar === rule.key);
  const functions = await tx.function.findMany({
    where: { calendarId: rule.id, active: true },
    select: { name: true },
  });
  return [
    ...levels.map((level) => `the service level “${level.title}”`),
    ...functions.map((one) => `the opening hours of ${one.name}`),
  ];
}

async function levelUsers(tx: Tx, rule: Rule): Promise<string[]> {
  const services = (await listInForce(tx, 'service')).filter((service) => service.content.promise === rule.key);
  const levels = await listInForce(tx, 'serviceLevel');
  const isDefault = levels.some((level) => level.ruleId === rule.id && level.content.isDefault);
  const another = levels.some(
    (level) => level.functionId === null && level.ruleId !== rule.id && level.content.isDefault,
  );
  return [
    ...services.map((service) => `the service “${service.title}”`),
    ...(isDefault && !another ? ['every ticket without a service, as their default'] : []),
  ];
}

async function ladderUsers(tx: Tx, rule: Rule): Promise<string[]> {
  const levels = await listInForce(tx, 'serviceLevel');
  const users = levels.filter(({ content: { ladder } }) => (ladder ?? STANDARD_LADDER) === rule.key);
  return users.map((level) => `the service level “${level.title}”`);
}

async function serviceUsers(tx: Tx, rule: Rule): Promise<string[]> {
  const tables = (await listInForce(tx, 'routing')).filter((table) =>
    table.content.entries.some((entry) => entry.service === rule.key),
  );
  const wordings = (await listInForce(tx, 'wording')).filter((one) => one.content.services.includes(rule.key));
  return [...tables, ...wordings].map((user) => `“${user.title}”`);
}

/** What a service is made of, by the kind of its document. */
const PARTS: Partial<Record<Rule['kind'], 'form' | 'approval' | 'plan' | 'access'>> = {
  requestForm: 'form',
  approvalRule: 'approval',
  fulfilmentPlan: 'plan',
  accessItem: 'access',
};

async function partUsers(tx: Tx, rule: Rule, part: 'form' | 'approval' | 'plan' | 'access'): Promise<string[]> {
  const users = (await listInForce(tx, 'service')).filter((service) => service.content[part] === rule.key);
  return users.map((service) => `the service “${service.title}”`);
}
