import { prisma } from '@/lib/db/client';
import { newId } from '@/lib/id';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import type { Prisma } from '@/prisma/generated/client';
import { emailOf } from './found-world';
import { NOW, world } from './world';

const field = (key: string, type: string, more: object = {}) => ({ key, label: `${key}?`, type, ...more });

export const FORM = {
  fields: [
    field('model', 'choice', { required: true, options: ['Light', 'Strong'] }),
    field('drive', 'yesNo', { required: true }),
    field('until', 'date', { required: true, least: 1, means: 'accessUntil', when: { field: 'drive', is: ['yes'] } }),
    field('why', 'longText', { required: true, when: { field: 'model', is: ['Strong'] } }),
  ],
};
export const ANSWERS = { model: 'Light', drive: true, until: '2026-03-20' };

export const PLAN = {
  tasks: [
    { key: 'order', title: 'Order it', within: 3600 },
    { key: 'install', title: 'Set it up', after: ['order'], team: 'it-network' },
    {
      key: 'drive',
      title: 'Let them in',
      after: ['order'],
      does: 'grantAccess',
      when: { field: 'drive', is: ['yes'] },
    },
    { key: 'hand-over', title: 'Hand it over', after: ['install', 'drive'] },
  ],
};
const STAGES = [
  { title: 'Manager', manager: true, remindAfter: 3600, expireAfter: 7200 },
  { title: 'Owner of the drive', accessOwner: true },
];

/** Puts a rule in force as it stands, without its story. */
export async function inForce(kind: RuleKind, key: string, content: object, ownerEmail = emailOf('level5b')) {
  await world();
  const author = await prisma.person.findUniqueOrThrow({ where: { email: emailOf('level4') } });
  const owner = await prisma.person.findUniqueOrThrow({ where: { email: ownerEmail } });
  const found = await prisma.rule.findUnique({ where: { kind_key: { kind, key } }, include: { versions: true } });
  const rule =
    found ??
    (await prisma.rule.create({ data: { id: newId(), kind, key, title: key, ownerId: owner.id, createdAt: NOW } }));
  const number = (found?.versions.length ?? 0) + 1;
  const version = await prisma.ruleVersion.create({
    data: {
      ...{ id: newId(), ruleId: rule.id, number, state: 'inForce' as const, authorId: author.id, createdAt: NOW },
      content: RULE_KINDS[kind].schema.parse(content) as Prisma.InputJsonObject,
    },
  });
  await prisma.rule.update({ where: { id: rule.id }, data: { inForceId: version.id } });
  return { rule, version };
}

/** A laptop with a form, two stages of agreement, a plan, and a drive that opens until a date. */
export async function laptopService({ stages = STAGES as object[], key = 'laptop', access = true } = {}) {
  const item = {
    summary: 'The drive',
    owner: emailOf('level6b'),
    longestDays: 90,
    warnDays: 3,
    functionKey: 'IT',
    teamKey: 'it-desk',
  };
  await inForce('accessItem', `${key}-drive`, item);
  await inForce('requestForm', `${key}-form`, FORM);
  await inForce('approvalRule', `${key}-rule`, { stages });
  await inForce('fulfilmentPlan', `${key}-plan`, PLAN);
  await inForce('service', key, {
    ...{ summary: 'A laptop', functionKey: 'IT', teamKey: 'it-desk', common: true },
    ...{ form: `${key}-form`, approval: `${key}-rule`, plan: `${key}-plan`, access: access ? `${key}-drive` : null },
  });
}

export const WISH = {
  kind: 'request',
  subject: 'A laptop for fieldwork',
  description: 'Mine is old.',
  service: 'laptop',
  answers: ANSWERS,
};
