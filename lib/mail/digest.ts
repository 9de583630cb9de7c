import { tz } from '@date-fns/tz';
import { format, getHours } from 'date-fns';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { reach } from '@/lib/csmg/reach';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { queueJob } from '@/lib/jobs/queue';
import { paths } from '@/lib/paths';
import { loadActor } from '@/lib/people/actor';
import { validAt } from '@/lib/people/holdings';
import { reachSql } from '@/lib/tickets/reach-sql';

/** From seven o'clock; a desk that was down then gets its sheet later, but no more in the afternoon. */
const MORNING = { from: 7, to: 12 };

interface Desk {
  id: string;
  key: string;
  name: string;
}

/** Every function's morning sheet, once a local day, to those who lead and run it: what is broken, near and unowned. */
export async function queueDigests(tx: Tx, now: Date): Promise<number> {
  let sent = 0;
  for (const desk of await tx.function.findMany({ where: { active: true } })) {
    const local = { in: tz(desk.timeZone) };
    const hour = getHours(now, local);
    if (hour < MORNING.from || hour >= MORNING.to) continue;
    const key = `digest ${desk.key}`;
    const day = format(now, 'yyyy-MM-dd', local);
    await tx.setting.createMany({ data: [{ key, value: '' }], skipDuplicates: true });
    const [first] = await tx.$queryRaw<
      unknown[]
    >`UPDATE "Setting" SET value = to_jsonb(${day}::text) WHERE key = ${key} AND value <> to_jsonb(${day}::text) RETURNING key`;
    if (!first) continue;
    sent += await digestOf(tx, desk, day, now);
  }
  return sent;
}

async function digestOf(tx: Tx, desk: Desk, day: string, now: Date): Promise<number> {
  const { APP_URL } = env();
  const leads = await tx.person.findMany({
    where: {
      active: true,
      email: { not: null },
      holdings: { some: { functionId: desk.id, level: { gte: 4 }, ...validAt(now) } },
    },
    select: { id: true, email: true, name: true },
  });
  const link = `${APP_URL}${paths.tickets({ function: desk.key, state: 'unresolved' })}`;
  for (const { id: toId, email, name } of leads) {
    const actor = await loadActor(tx, { id: toId }, now);
    if (!actor) continue;
    const { late, today, unowned } = await figuresFor(tx, actor, desk, now);
    const id = newId(now);
    const text = `Good morning ${name},\n\n${desk.name}, ${day}:\n- past their time: ${late}\n- due within a day: ${today}\n- without an owner: ${unowned}\n\n${link}\n`;
    const mail = {
      id,
      toId,
      to: email ?? '',
      subject: `${desk.name}: the day, ${day}`,
      text,
      messageId: `<${id}@${new URL(APP_URL).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      at: now,
    };
    await tx.mail.create({ data: mail });
    await queueJob(tx, 'mail.send', { mailId: id }, { key: `mail ${id}` });
  }
  return leads.length;
}

interface Figures {
  late: number;
  today: number;
  unowned: number;
}

/** What this person may see, so that each number is that of the list behind the link (behaviour 81). */
async function figuresFor(tx: Tx, actor: Actor, desk: Desk, now: Date): Promise<Figures> {
  const [figures] = await tx.$queryRaw<Figures[]>`
    SELECT count(*) FILTER (WHERE t."dueOrder" < ${now})::int AS late,
      count(*) FILTER (WHERE t."dueOrder" >= ${now} AND t."dueOrder" < ${new Date(now.getTime() + 86_400_000)})::int AS today,
      count(*) FILTER (WHERE t."assigneeId" IS NULL)::int AS unowned
    FROM "Ticket" t WHERE t."functionId" = ${desk.id}::uuid AND t.state IN ('new', 'open', 'waiting', 'held', 'approval')
      AND ${reachSql(reach(actor, 'ticket.view', now))}`;
  return figures ?? { late: 0, today: 0, unowned: 0 };
}
