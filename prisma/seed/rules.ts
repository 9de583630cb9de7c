import { addMonths, subDays } from 'date-fns';
import { prisma } from '@/lib/db/client';
import { newId } from '@/lib/id';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';
import type { Prisma } from '@/prisma/generated/client';
import { note, writeNotes } from './note';
import { calendars } from './rules/calendars';
import { LADDERS } from './rules/ladders';
import { MACROS } from './rules/macros';
import { PROCEDURES } from './rules/procedures';
import { ACCESSES, APPROVALS, FORMS, PLANS } from './rules/requests';
import { SERVICE_LEVELS } from './rules/service-levels';
import { SERVICES } from './rules/services';
import { CATEGORIES, MATRIX, ROUTING, WAITING_REASONS } from './rules/small';
import { POLICIES, STANDARDS } from './rules/standards';
import { SURVEY } from './rules/survey';
import { SYNONYMS } from './rules/synonyms';
import { WORDINGS } from './rules/wordings';
import { idOf, type World } from './world';
import { FUNCTIONS } from './world/functions';

interface Agreed {
  kind: RuleKind;
  key: string;
  title: string;
  functionKey?: string | null;
  content: unknown;
}

/** Versions before the one in force: the same words with a small difference, as documents have. */
const REVISED: Record<string, number> = {
  'it-standard': 4,
  'it-hours': 2,
  'mailbox-quota': 3,
  access: 2,
  'reply-standard': 2,
};
const [AUTHOR, DECIDER, OWNER] = ['level4@demo.test', 'level5@demo.test', 'level5b@demo.test'] as const;
/** What only level 6 agrees. */
const BY_SIX: readonly RuleKind[] = ['serviceLevel', 'policy'];
const FM = ['helen.marsh@calder.test', 'samuel.adeleke@calder.test', 'samuel.adeleke@calder.test'] as const;

function everyRule(now: Date): Agreed[] {
  const entries = <T extends { title: string; content: unknown }>(kind: RuleKind, rules: Record<string, T>) =>
    Object.entries(rules).map(([key, rule]): Agreed => ({ kind, key, ...rule }));
  return [
    ...entries('calendar', calendars(now)),
    ...entries('serviceLevel', SERVICE_LEVELS),
    ...entries('requestForm', FORMS),
    ...entries('approvalRule', APPROVALS),
    ...entries('fulfilmentPlan', PLANS),
    ...entries('accessItem', ACCESSES),
    ...entries('service', SERVICES),
    ...entries(
      'wording',
      Object.fromEntries(
        Object.entries(WORDINGS).map(([key, { title, body, services = [] }]) => [
          key,
          { title, content: { body, services, language: 'en' } },
        ]),
      ),
    ),
    { kind: 'routing', key: 'routing', title: 'Where work goes', content: ROUTING },
    { kind: 'priorityMatrix', key: 'priority-matrix', title: 'Priority by impact and urgency', content: MATRIX },
    { kind: 'categories', key: 'categories', title: 'Categories', content: CATEGORIES },
    ...entries('macro', MACROS),
    ...entries('procedure', PROCEDURES),
    ...entries('standard', STANDARDS),
    ...entries('policy', POLICIES),
    { kind: 'waitingReasons', key: 'waiting-reasons', title: 'Waiting reasons', content: WAITING_REASONS },
    { kind: 'survey', key: 'survey', title: 'Asked after closing', content: SURVEY },
    ...entries('ladder', LADDERS),
    { kind: 'synonyms', key: 'synonyms', title: 'Words that mean the same', content: SYNONYMS },
  ];
}

/** Everything the desk has agreed on, in force since before the first ticket; authors never decided their own. */
export async function writeRules(world: World, now: Date): Promise<void> {
  const rules = everyRule(now).map((rule, index) => documentOf(rule, index, world, now));
  await prisma.rule.createMany({ data: rules.map(({ row }) => row) });
  await prisma.ruleVersion.createMany({ data: rules.flatMap(({ versions }) => versions) });
  await prisma.$executeRaw`UPDATE "Rule" r SET "inForceId" = v.id FROM "RuleVersion" v WHERE v."ruleId" = r.id AND v.state = 'inForce'`;
  await writeNotes(rules.flatMap(({ notes }) => notes));
  for (const { key, calendar } of FUNCTIONS) {
    const rule = rules.find(({ row }) => row.kind === 'calendar' && row.key === calendar);
    await prisma.function.update({ where: { key }, data: { calendarId: rule?.row.id } });
  }
}

function documentOf({ kind, key, title, functionKey, content }: Agreed, index: number, world: World, now: Date) {
  const [author, decider, owner] = (functionKey === 'FM' ? FM : [AUTHOR, DECIDER, OWNER]).map((email) =>
    idOf(world.people, email),
  );
  const [judge, judgedAs] = BY_SIX.includes(kind) ? [idOf(world.people, 'level6@demo.test'), 6] : [decider, 5];
  const parsed = RULE_KINDS[kind].schema.parse(content) as Prisma.InputJsonObject;
  const last = REVISED[key] ?? 1;
  const firstDay = subDays(now, 420 + index * 3);
  const functionId = functionKey ? idOf(world.functions, functionKey) : null;
  const row = {
    id: newId(firstDay),
    ...{ kind, key, title, functionId, createdAt: firstDay },
    ownerId: owner,
    // One review is overdue and two are near, so that the list has something to say.
    reviewDate: index === 4 ? subDays(now, 9) : addMonths(now, 1 + ((index * 5) % 11)),
  };
  const since = (number: number) =>
    number === last ? subDays(now, 75 + (index % 30)) : subDays(firstDay, -90 * (number - 1));
  const versions = Array.from({ length: last }, (_, at) => at + 1).map((number) => ({
    id: newId(since(number)),
    ruleId: row.id,
    number,
    content: parsed,
    state: number === last ? ('inForce' as const) : ('superseded' as const),
    reason: number === 1 ? 'First agreed version' : 'Yearly review with the owner',
    authorId: author ?? '',
    authorLevel: 4,
    decidedById: judge,
    decidedAt: since(number),
    decision: 'Agreed as it stands',
    effectiveFrom: since(number),
    effectiveTo: number === last ? null : since(number + 1),
    createdAt: subDays(since(number), 6),
  }));
  const notes = versions.flatMap(({ number, createdAt, decidedAt }) => {
    const about = { subjectId: row.id, functionId, data: { kind, key, number } };
    return [
      note({ type: 'rule.drafted', at: createdAt, by: author, level: 4, ...about }),
      note({ type: 'rule.proposed', at: createdAt, by: author, level: 4, ...about }),
      note({ type: 'rule.agreed', at: decidedAt, by: judge, level: judgedAs, ...about }),
      note({ type: 'rule.putInForce', at: decidedAt, by: judge, level: judgedAs, ...about }),
    ];
  });
  return { row, versions, notes };
}
