import { addDays, subDays, subHours } from 'date-fns';
import { prisma } from '@/lib/db/client';
import { newId } from '@/lib/id';
import { DECIDE_DAYS } from '@/lib/rules/propose';
import type { Prisma, RuleKind } from '@/prisma/generated/client';
import { note, writeNotes } from './note';
import { idOf, type World } from './world';

/** One change waits for a decision and one is still being written. */
export async function writeRuleProposals(world: World, now: Date): Promise<void> {
  await next(world, ['calendar', 'it-hours'], {
    author: 'carlos.mendes@calder.test',
    level: 4,
    state: 'proposed',
    at: subDays(now, 2),
    reason: 'Building C teaches on Saturdays from January; the desk should be there.',
    change: (content) => ({ ...content, hours: { ...(content.hours as object), sat: [['09:00', '13:00']] } }),
  });
  await next(world, ['wording', 'known-outage'], {
    author: 'level3@demo.test',
    level: 3,
    state: 'draft',
    at: subHours(now, 20),
    reason: 'Say where the status page is',
    change: (content) => ({
      ...content,
      body: `${String(content.body).replace('you need not do anything.', 'you need not do anything. How it stands is on the status page.')}`,
    }),
  });
  await next(world, ['procedure', 'password-reset'], {
    author: 'level3@demo.test',
    level: 3,
    state: 'proposed',
    at: subDays(now, 16),
    reason: 'People who work at the farm have no badge with them; the manager may confirm who they are.',
    evidence: {
      tickets: [],
      figures: 'In the last quarter five of twelve resets for the farm waited a day for somebody to drive there.',
    },
    change: (content) => ({
      ...content,
      steps: (content.steps as { key: string; words: string }[]).map((step) =>
        step.key === 'identity'
          ? { ...step, words: `${step.words}, or let their manager confirm on the directory’s number` }
          : step,
      ),
    }),
  });
  await next(world, ['policy', 'priority-policy'], {
    author: 'level5@demo.test',
    level: 5,
    state: 'proposed',
    at: subDays(now, 3),
    reason: 'Examinations cannot be held twice, and the matrix does not know the day.',
    change: (content) => ({
      ...content,
      clauses: [
        ...(content.clauses as object[]),
        { key: '4', title: 'Examinations', text: 'What stops an examination on its day has the highest urgency.' },
      ],
    }),
  });
  await next(world, ['routing', 'routing'], {
    author: 'level4@demo.test',
    level: 4,
    state: 'proposed',
    at: subDays(now, 1),
    reason: 'Tills and card readers are on the network’s switches; the network team sees the cause first.',
    change: (content) => ({
      ...content,
      entries: [
        { category: 'hardware.till', to: { functionKey: 'IT', teamKey: 'it-network' }, level: 3 },
        ...(content.entries as object[]),
      ],
    }),
  });
  await writeVoices(world, now);
}

/** What people of every level said, who has read what, and what came of a change. */
async function writeVoices(world: World, now: Date): Promise<void> {
  const procedure = await ruleOf(['procedure', 'password-reset']);
  const said = [
    [
      'level1@demo.test',
      1,
      15,
      'At the counter I would ask the manager to be there; on the phone I cannot see who speaks.',
    ],
    ['level2@demo.test', 2, 12, 'It happened to me twice this month, both times in the evening.'],
  ] as const;
  for (const [email, level, days, body] of said) {
    const at = subDays(now, days);
    const personId = idOf(world.people, email);
    await prisma.comment.create({ data: { id: newId(at), ruleId: procedure.id, personId, level, body, at } });
    const data = { kind: 'procedure', key: procedure.key, number: null };
    const about = { subjectId: procedure.id, functionId: procedure.functionId, by: personId, level, reason: body };
    await writeNotes([note({ type: 'rule.commented', at, ...about, data })]);
  }
  const standard = await ruleOf(['standard', 'reply-standard']);
  await prisma.ruleVersion.update({
    where: { id: standard.inForceId ?? '' },
    data: {
      measured: 'Second questions after a first answer fell from 31 to 19 in a hundred within eight weeks.',
      measuredById: idOf(world.people, 'level4@demo.test'),
      measuredAt: subDays(now, 10),
    },
  });
  const staff = await prisma.person.findMany({
    where: { holdings: { some: {} } },
    select: { id: true, email: true, holdings: { select: { functionId: true, level: true } } },
    orderBy: { id: 'asc' },
  });
  const read = [procedure, standard, await ruleOf(['policy', 'record-keeping-policy'])].flatMap((rule, index) =>
    staff
      .filter(({ holdings }) => !rule.functionId || holdings.some((one) => one.functionId === rule.functionId))
      .filter(({ email }, place) => (place + index) % 5 !== 0 && !(index === 0 && email === 'level1@demo.test'))
      .map(({ id, holdings }, place) => ({
        versionId: rule.inForceId ?? '',
        personId: id,
        level: holdings[0]?.level ?? null,
        at: subDays(now, 60 - ((place * 7) % 50)),
      })),
  );
  await prisma.acknowledgement.createMany({ data: read });
}

interface Change {
  author: string;
  level: number;
  state: 'draft' | 'proposed';
  at: Date;
  reason: string;
  evidence?: Prisma.InputJsonObject;
  change(content: Prisma.JsonObject): object;
}

/** Two kinds may share a key: a procedure and the wording it uses. */
type Named = [kind: RuleKind, key: string];
const ruleOf = ([kind, key]: Named) =>
  prisma.rule.findUniqueOrThrow({ where: { kind_key: { kind, key } }, include: { inForce: true } });

async function next(
  world: World,
  [kind, key]: Named,
  { author, level, state, at, reason, evidence = {}, change }: Change,
): Promise<void> {
  const rule = await ruleOf([kind, key]);
  const number = (rule.inForce?.number ?? 0) + 1;
  const content = change(rule.inForce?.content as Prisma.JsonObject);
  const by = idOf(world.people, author);
  await prisma.ruleVersion.create({
    data: {
      id: newId(at),
      ruleId: rule.id,
      number,
      content,
      state,
      reason,
      authorId: by,
      authorLevel: level,
      createdAt: at,
      evidence,
      decideBy: state === 'proposed' ? addDays(at, DECIDE_DAYS) : null,
    },
  });
  const about = { at, by, level, reason, subjectId: rule.id, functionId: rule.functionId };
  const data = { kind, key, number };
  await writeNotes([
    note({ type: 'rule.drafted', ...about, data }),
    ...(state === 'proposed' ? [note({ type: 'rule.proposed', ...about, data })] : []),
  ]);
}
