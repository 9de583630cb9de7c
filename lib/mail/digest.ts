import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Tx } from '@/lib/context';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { queueJob } from '@/lib/jobs/queue';
import { paths } from '@/lib/paths';
import { validAt } from '@/lib/people/holdings';

const MORNING = '07';

/** Every function's morning sheet, once a local day, to those who lead and run it: what is broken, near and unowned. */
export async function queueDigests(tx: Tx, now: Date): Promise<number> {
  let sent = 0;
  for (const desk of await tx.function.findMany({ where: { active: true } })) {
    const local = { in: tz(desk.timeZone) };
    if (format(now, 'HH', local) !== MORNING) continue;
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

async function digestOf(
  tx: Tx,
  desk: { id: string; key: string; name: string },
  day: string,
  now: Date,
): Promise<number> {
  const { APP_URL } = env();
  const [figures] = await tx.$queryRaw<{ late: number; today: number; unowned: number }[]>`
    SELECT count(*) FILTER (WHERE "dueOrder" < ${now})::int AS late,
      count(*) FILTER (WHERE "dueOrder" >= ${now} AND "dueOrder" < ${new Date(now.getTime() + 86_400_000)})::int AS today,
      count(*) FILTER (WHERE "assigneeId" IS NULL)::int AS unowned
    FROM "Ticket" WHERE "functionId" = ${desk.id}::uuid AND state IN ('new', 'open', 'waiting', 'held', 'approval')`;
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
    const id = newId(now);
    const text = `Good morning ${name},\n\n${desk.name}, ${day}:\n- past their time: ${figures?.late ?? 0}\n- due within a day: ${figures?.today ?? 0}\n- without an owner: ${figures?.unowned ?? 0}\n\n${link}\n`;
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
