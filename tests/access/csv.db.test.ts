import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessCsv } from '@/lib/access/csv';
import { exportAccess } from '@/lib/access/export';
import { grantAccess } from '@/lib/access/grant';
import { listLiveAccess } from '@/lib/access/queries';
import { revokeAccess } from '@/lib/access/revoke';
import { decideApproval } from '@/lib/approvals/decide';
import { prisma } from '@/lib/db/client';
import { logTicket } from '@/lib/tickets/log';
import type { Who } from '@/tests/support/found-world';
import { inForce, laptopService, WISH } from '@/tests/support/laptop';
import { later, NOW, world } from '@/tests/support/world';

async function granted(who: Who) {
  const desk = await world();
  const { value } = await desk.does(who, logTicket, { ...WISH, service: 'drive' });
  await desk.does('level6b', decideApproval, { reference: value.reference, decision: 'approve' }, later(1));
  await desk.does('level2', grantAccess, { reference: value.reference }, later(2));
  return prisma.accessGrant.findFirstOrThrow({ where: { ticketId: value.id } });
}

beforeAll(async () => {
  await laptopService({ key: 'drive', stages: [{ title: 'Owner', accessOwner: true }] });
  const { content } = await prisma.ruleVersion.findFirstOrThrow({
    where: { rule: { key: 'drive' }, state: 'inForce' },
  });
  await inForce('service', 'drive', { ...(content as object), plan: null });
});

describe('the report of live access as a file (behaviour 87)', () => {
  it('holds what the page lists and nothing that has ended, and is written down', async () => {
    const desk = await world();
    for (const who of ['customer', 'colleague', 'sharer'] as const) await granted(who);
    const ended = await granted('sharer2');
    await desk.does('level2', revokeAccess, { id: ended.id, reason: 'Has left' }, later(5));
    const { value, events } = await desk.does('level5', exportAccess, {}, later(6));
    const lines: Record<string, string>[] = parse(accessCsv(value), { columns: true });
    const { items } = await listLiveAccess(prisma, await desk.actor('level5', NOW), NOW);
    expect(lines.map((line) => [line.holder, line.request, line.until])).toEqual(
      items.map((one) => [one.holder, one.reference, one.until.toISOString()]),
    );
    expect(lines[0]).toMatchObject({
      access: 'drive-drive',
      'granted by': 'Sofia Kallas',
      from: later(2).toISOString(),
    });
    expect(lines.map((line) => line.holder)).not.toContain('Milo Brandt');
    expect(events.map((one) => one.type)).toEqual(['tickets.exported']);
  });

  it('is for level 5 and above, and holds only what their desks keep', async () => {
    const desk = await world();
    for (const who of ['level2', 'level4', 'customer', 'admin'] as const)
      await expect(desk.does(who, exportAccess, {}, later(6))).rejects.toMatchObject({ status: 403 });
    expect((await desk.does('fm5', exportAccess, {}, later(6))).value).toEqual([]);
  });

  it('makes no formula of a name', () => {
    const line = {
      id: '',
      item: '',
      title: '=HYPERLINK("x")',
      holder: '+1',
      email: '@x',
      grantedBy: 'A, B',
      reference: 'IT-1',
    };
    const rest = { from: NOW, until: NOW, endedAt: null, endedBy: null, toTakeAway: false };
    const [, cells] = parse(accessCsv([{ ...line, ...rest }])) as string[][];
    expect(cells?.slice(0, 4)).toEqual(["'+1", "'@x", `'=HYPERLINK("x")`, 'A, B']);
  });
});
