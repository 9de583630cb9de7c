import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { listNotices } from '@/lib/desk/work';
import { listAudit } from '@/lib/events/audit';
import { notifyOf } from '@/lib/notices/notify';
import { grantLevel } from '@/lib/people/grant-level';
import { warnExpiring } from '@/lib/people/warn-expiring';
import { perform } from '@/lib/perform';
import { logTicket } from '@/lib/tickets/log';
import { postMessage } from '@/lib/tickets/post-message';
import { getTicket } from '@/lib/tickets/queries';
import { onStage, type Stage } from '@/tests/rules/acting';
import { emailOf } from '@/tests/support/found-world';
import { later, NOW, world } from '@/tests/support/world';

const DAY = 24 * 60;
const warn = async (stage: Stage, minutes: number) =>
  (await stage.does('system', warnExpiring, {}, later(minutes))).events.map((event) => event.data);

test('75: holder and supervisors are told 30, 7 and 1 days before a level ends, each step once', () =>
  onStage(async (stage) => {
    const end = { person: emailOf('level2'), function: 'IT', level: 2, to: later(40 * DAY).toISOString() };
    await stage.does('level5', grantLevel, end);
    expect(await warn(stage, 0)).toEqual([]);
    expect(await warn(stage, 10 * DAY + 1)).toMatchObject([{ level: 2, days: 30, step: 30 }]);
    expect(await warn(stage, 10 * DAY + 60)).toEqual([]);
    expect(await warn(stage, 33 * DAY + 1)).toMatchObject([{ days: 7, step: 7 }]);
    expect(await warn(stage, 39 * DAY + 1)).toMatchObject([{ days: 1, step: 1 }]);
    expect(await warn(stage, 39 * DAY + 60)).toEqual([]);
    expect(await warn(stage, 41 * DAY)).toEqual([]);
    const [told] = await stage.tx.event.findMany({
      where: { type: 'level.expiring', subjectId: stage.desk.person.level2 },
    });
    await notifyOf(stage.tx, [told?.id ?? ''], later(11 * DAY));
    const notices = await stage.tx.notice.findMany({ where: { eventId: told?.id } });
    expect(notices.map((notice) => notice.personId).sort()).toEqual(
      [stage.desk.person.level2, stage.desk.person.level4].sort(),
    );
    const news = async (who: 'level2' | 'level4') =>
      listNotices(stage.tx, await stage.actor(who, later(11 * DAY)), later(11 * DAY));
    expect(await news('level4')).toMatchObject([{ type: 'level.expiring', personName: 'Sofia Kallas' }]);
    expect(await news('level2')).toMatchObject([{ type: 'level.expiring', personName: null }]);
  }));

test('75: after a long stop only the nearest step is told; a level that is followed by another does not count', () =>
  onStage(async (stage) => {
    const wish = { person: emailOf('level2'), function: 'IT', level: 2 };
    await stage.does('level5', grantLevel, { ...wish, to: later(5 * DAY).toISOString() });
    await stage.does('level5', grantLevel, { ...wish, person: emailOf('level1b'), to: later(5 * DAY).toISOString() });
    const follows = { ...wish, person: emailOf('level1b'), level: 3, from: later(5 * DAY).toISOString() };
    await stage.does('level5', grantLevel, follows, later(1));
    expect(await warn(stage, 2)).toMatchObject([{ level: 2, days: 5, step: 7 }]);
    expect(await warn(stage, 3)).toEqual([]);
  }));

const refusedOf = (actorId: string) =>
  prisma.event.findMany({ where: { type: 'right.refused', actorId }, orderBy: { id: 'asc' } });

test('82: what an administrator tries of levels and tickets is refused, kept in the trail and told to level 6', async () => {
  const desk = await world();
  const actor = await desk.actor('admin');
  const before = (await refusedOf(actor.id)).length;
  const raised = await perform(
    grantLevel,
    { actor, now: NOW },
    { person: emailOf('admin'), function: 'IT', level: 6, executive: 'Me' },
  );
  expect(raised).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  const asked = {
    kind: 'complaint',
    subject: 'A quarrel',
    description: 'Private',
    requester: { email: emailOf('customer') },
  };
  const { value: ticket } = await desk.does('level3', logTicket, asked);
  await prisma.ticket.update({ where: { id: ticket.id }, data: { confidential: true } });
  await expect(getTicket(prisma, actor, NOW, ticket.reference)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const wrote = await perform(
    postMessage,
    { actor, now: NOW },
    { reference: ticket.reference, body: 'Let me in', visibility: 'internal' },
  );
  expect(wrote.ok).toBe(false);
  await expect(getTicket(prisma, actor, NOW, 'IT-999999')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const kept = (await refusedOf(actor.id)).slice(before);
  expect(kept.map((event) => (event.data as { capability: string }).capability)).toEqual([
    'level.grant',
    'ticket.openConfidential',
    expect.stringMatching(/^ticket\./),
  ]);
  expect(kept[0]?.subjectId).toBe(actor.id);
  await prisma.$transaction((tx) =>
    notifyOf(
      tx,
      kept.map((event) => event.id),
      NOW,
    ),
  );
  const notices = await prisma.notice.findMany({ where: { eventId: { in: kept.map((event) => event.id) } } });
  expect(new Set(notices.map((notice) => notice.personId))).toEqual(new Set([desk.person.level6, desk.person.level6b]));
});

test('an ordinary refusal that teaches is no matter for level 6', async () => {
  const desk = await world();
  const actor = await desk.actor('level4');
  await perform(grantLevel, { actor, now: NOW }, { person: emailOf('level2'), function: 'IT', level: 3 });
  expect(await refusedOf(actor.id)).toEqual([]);
});

test('the trail: own at 1 to 3, the function at 5, all for 6 and the auditor, nothing for the administrator', () =>
  onStage(async (stage) => {
    const asked = {
      kind: 'incident',
      subject: 'No air',
      description: 'Hot',
      requester: { email: emailOf('customer') },
    };
    const { value: ticket } = await stage.does('level2', logTicket, asked);
    const sees = async (who: Parameters<Stage['actor']>[0]) => {
      const page = await listAudit(stage.tx, await stage.actor(who), NOW, { type: 'ticket.logged', limit: 200 });
      return page.items.some((event) => event.reference === ticket.reference);
    };
    expect(await sees('level2')).toBe(true);
    expect(await sees('level3b')).toBe(false);
    expect(await sees('level4')).toBe(true);
    expect(await sees('level5')).toBe(true);
    expect(await sees('fm5')).toBe(false);
    expect(await sees('level6')).toBe(true);
    expect(await sees('auditor')).toBe(true);
    expect(await sees('admin')).toBe(false);
    await stage.tx.ticket.update({ where: { id: ticket.id }, data: { confidential: true } });
    expect(await sees('auditor')).toBe(false);
  }));
