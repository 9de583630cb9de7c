import { subDays, subHours } from 'date-fns';
import { prisma } from '@/lib/db/client';
import { newId } from '@/lib/id';
import type { Prisma } from '@/prisma/generated/client';
import { note, writeNotes } from './note';
import { idOf, type World } from './world';

/** One change waits for a decision and one is still being written. */
export async function writeRuleProposals(world: World, now: Date): Promise<void> {
  await next(world, 'it-hours', {
    author: 'carlos.mendes@calder.test',
    level: 4,
    state: 'proposed',
    at: subDays(now, 2),
    reason: 'Building C teaches on Saturdays from January; the desk should be there.',
    change: (content) => ({ ...content, hours: { ...(content.hours as object), sat: [['09:00', '13:00']] } }),
  });
  await next(world, 'known-outage', {
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
}

interface Change {
  author: string;
  level: number;
  state: 'draft' | 'proposed';
  at: Date;
  reason: string;
  change(content: Prisma.JsonObject): object;
}

async function next(world: World, key: string, { author, level, state, at, reason, change }: Change): Promise<void> {
  const rule = await prisma.rule.findFirstOrThrow({ where: { key }, include: { inForce: true } });
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
    },
  });
  const about = { at, by, level, reason, subjectId: rule.id, functionId: rule.functionId };
  const data = { kind: rule.kind, key, number };
  await writeNotes([
    note({ type: 'rule.drafted', ...about, data }),
    ...(state === 'proposed' ? [note({ type: 'rule.proposed', ...about, data })] : []),
  ]);
}
