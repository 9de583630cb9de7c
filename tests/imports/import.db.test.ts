import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { carryOut } from '@/lib/imports/carry-out';
import { SHIPPED } from '@/lib/imports/mapping';
import { planImport } from '@/lib/imports/plan';
import { attainment } from '@/lib/measures/attainment';
import { MeasureQuery } from '@/lib/measures/schema';
import { scopeOf } from '@/lib/measures/scope';
import { verdicts } from '@/lib/measures/verdicts';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import { postMessage } from '@/lib/tickets/post-message';
import { NOW, type World, world } from '../support/world';
import { SAMPLE_FILE, sampleLines } from './sample';

const folder = mkdtempSync(path.join(tmpdir(), 'sextant-import-'));
const written = (lines: readonly string[]) => {
  const file = path.join(folder, `${Math.random()}.csv`);
  writeFileSync(file, lines.join('\n'));
  return file;
};
const imported = { where: { externalSource: 'servicenow' } };
async function run(file: string) {
  const plan = await planImport(prisma, file, SHIPPED);
  return { plan, carried: await carryOut(plan, SYSTEM_ACTOR, NOW) };
}
const jobs = async () =>
  (await prisma.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM graphile_worker.jobs`)[0]?.n;
const counts = async () => ({
  tickets: await prisma.ticket.count(imported),
  events: await prisma.event.count(),
  people: await prisma.person.count(),
  teams: await prisma.team.count(),
  clocks: await prisma.clock.count(),
  mails: await prisma.mail.count(),
});

let desk: World;
beforeAll(async () => {
  desk = await world();
});

describe('a log of another desk', () => {
  it('is told first and then brought in whole, without mail, rules or jobs (behaviour 98)', async () => {
    const before = await jobs();
    const plan = await planImport(prisma, SAMPLE_FILE, SHIPPED);
    expect(plan).toMatchObject({
      rows: 198,
      created: 32,
      updated: 0,
      unchanged: 0,
      newPeople: 108,
      newTeams: 19,
      bad: [],
    });
    expect(await prisma.ticket.count(imported)).toBe(0);
    const carried = await carryOut(plan, SYSTEM_ACTOR, NOW);
    expect(carried).toMatchObject({ created: 32, updated: 0, unchanged: 0, failed: [] });
    expect(await jobs()).toBe(before);
    expect(await prisma.mail.count()).toBe(0);
    expect(await prisma.clock.count({ where: { runningSince: { not: null }, ticket: imported.where } })).toBe(0);
  });

  it('keeps numbers, times and authors', async () => {
    const ticket = await prisma.ticket.findFirstOrThrow({
      where: { externalNumber: 'INC0000045' },
      include: { requester: true, team: true, clocks: true },
    });
    expect(ticket).toMatchObject({ state: 'closed', resolutionCode: 'solved', nextDueAt: null });
    expect(ticket.createdAt.toISOString()).toBe('2016-02-29T01:16:00.000Z');
    expect(ticket.closedAt?.toISOString()).toBe('2016-03-05T12:00:00.000Z');
    expect(ticket.requester).toMatchObject({ name: 'Caller 2403', email: null, passwordHash: null });
    expect(ticket.team?.name).toBe('Group 56');
    expect(ticket.clocks).toMatchObject([{ kind: 'resolve', imported: true, breachedAt: null }]);
    const events = await prisma.event.findMany({
      where: { ticketId: ticket.id },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    expect(events.map((event) => event.type)).toEqual([
      ...['ticket.logged', 'ticket.allocated', 'ticket.resolved', 'ticket.updated', 'ticket.closed', 'ticket.imported'],
    ]);
    expect(new Set(events.map((event) => event.actorKind))).toEqual(new Set(['import']));
    expect(events[0]?.at.toISOString()).toBe('2016-02-29T01:16:00.000Z');
    const opener = await prisma.person.findUniqueOrThrow({ where: { id: events[0]?.actorId ?? '' } });
    expect(opener.name).toBe('Opened by 8');
  });

  it('changes nothing the second time', async () => {
    const before = await counts();
    const { plan, carried } = await run(SAMPLE_FILE);
    expect(plan).toMatchObject({ created: 0, updated: 0, unchanged: 32, newPeople: 0, newTeams: 0 });
    expect(carried).toMatchObject({ created: 0, updated: 0, unchanged: 32 });
    expect(await counts()).toEqual(before);
  });

  it('counts in the figures by the file’s own verdict', async () => {
    const query = MeasureQuery.parse({ period: 'custom', from: '2016-02-01', to: '2016-04-30' });
    const scope = await scopeOf(prisma, await desk.actor('level6'), NOW, query);
    if (!scope) throw new Error('nothing to measure');
    const resolve = attainment(scope, await verdicts(scope)).find(({ promise }) => promise === 'resolve');
    expect(resolve).toMatchObject({ value: 26 / 32, met: { value: 26 }, late: { value: 6 }, imported: { value: 32 } });
  });
});

describe('a changed file', () => {
  it('brings its incident up to date instead of doubling it', async () => {
    const lines = sampleLines().map((line) =>
      line.startsWith('INC0000047') ? line.replace('3 - Moderate', '2 - High') : line,
    );
    const before = await counts();
    const { carried } = await run(written(lines));
    expect(carried).toMatchObject({ created: 0, updated: 1, unchanged: 31 });
    const after = await counts();
    expect(after).toMatchObject({ tickets: before.tickets, people: before.people, clocks: before.clocks });
    const ticket = await prisma.ticket.findFirstOrThrow({ where: { externalNumber: 'INC0000047' } });
    expect(ticket).toMatchObject({ priority: 2, version: 2 });
    expect(await prisma.event.count({ where: { ticketId: ticket.id, type: 'ticket.closed' } })).toBe(1);
  });

  it('leaves alone what somebody has worked on here since', async () => {
    const ticket = await prisma.ticket.findFirstOrThrow({ where: { externalNumber: 'INC0000060' } });
    await desk.does('level4', postMessage, {
      reference: ticket.reference,
      visibility: 'internal',
      body: 'Looked at again.',
    });
    const lines = sampleLines().map((line) =>
      line.startsWith('INC0000060') ? line.replace('Category', 'Kategorie') : line,
    );
    const { carried } = await run(written(lines));
    expect(carried.keptNumbers).toEqual(['INC0000060']);
  });
});

describe('a bad row', () => {
  it('is named and left out; its incident and the others come in whole', async () => {
    const [head = '', first = '', ...rest] = sampleLines();
    const fresh = (line: string) => line.replace(/INC0000045/, 'INC9000045');
    const bad = fresh(rest[0] ?? '').replace('29/2/2016 08:53', '31/2/2016 08:53');
    const { plan, carried } = await run(written([head, fresh(first), bad, fresh(rest[1] ?? '')]));
    expect(plan.bad).toMatchObject([{ line: 3, field: 'sys_updated_at' }]);
    expect(carried).toMatchObject({ created: 1, failed: [] });
    expect(await prisma.ticket.count({ where: { externalNumber: 'INC9000045' } })).toBe(1);
  });

  it('leaves nothing of an incident that cannot be written', async () => {
    const plan = await planImport(prisma, SAMPLE_FILE, SHIPPED);
    const before = await counts();
    const [incident] = plan.incidents;
    if (!incident) throw new Error('no incident');
    const broken = { ...incident, number: 'INC9000046', requester: 'Somebody new', functionKey: 'NOWHERE' };
    const carried = await carryOut({ ...plan, incidents: [broken] }, SYSTEM_ACTOR, NOW);
    expect(carried.failed).toMatchObject([{ number: 'INC9000046' }]);
    expect(await counts()).toEqual(before);
  });

  it('is refused to whoever may not import', async () => {
    const plan = await planImport(prisma, SAMPLE_FILE, SHIPPED);
    const [incident] = plan.incidents;
    const answer = await carryOut({ ...plan, incidents: incident ? [incident] : [] }, await desk.actor('level3'), NOW);
    expect(answer.failed[0]?.rule).toMatch(/Import from another desk/);
  });
});
