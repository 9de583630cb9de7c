import { beforeAll, describe, expect, it } from 'vitest';
import { attestCatalogue } from '@/lib/catalogue/attest';
import { orphanTickets, serviceHealth } from '@/lib/catalogue/health';
import { catalogueHealth } from '@/lib/catalogue/health-queries';
import { reach } from '@/lib/csmg/reach';
import { prisma } from '@/lib/db/client';
import { acceptProposal } from '@/lib/proposals/accept';
import { submitProposal } from '@/lib/proposals/submit';
import { reachSql } from '@/lib/tickets/reach-sql';
import type { Who } from '@/tests/support/found-world';
import { inForce, laptopService } from '@/tests/support/laptop';
import { log } from '@/tests/support/tickets';
import { later, NOW, world } from '@/tests/support/world';

const healthOf = async (key: string, now = NOW) =>
  (await serviceHealth(prisma, 'IT', now)).find((one) => one.key === key);
const whole = { summary: 'A bench', description: 'A place to work at.', functionKey: 'IT', teamKey: 'it-desk' };

beforeAll(async () => {
  await laptopService();
});

describe('how the catalogue stands', () => {
  it('names for every service what it lacks, and nothing once it is there', async () => {
    await inForce('service', 'bench', { ...whole, ticketKind: 'request' });
    expect(await healthOf('bench')).toMatchObject({ gaps: ['review', 'form', 'plan', 'usage'], promise: 'Standard' });
    await prisma.rule.updateMany({ where: { key: 'bench' }, data: { reviewDate: later(1) } });
    await inForce('service', 'bench', {
      ...whole,
      ticketKind: 'request',
      form: 'laptop-form',
      plan: 'laptop-plan',
    });
    expect((await healthOf('bench'))?.gaps).toEqual(['usage']);
    await log({ service: 'bench', kind: 'request', answers: { model: 'Light', drive: false } });
    expect(await healthOf('bench')).toMatchObject({
      gaps: [],
      usage: 1,
      owner: 'Priya Raman',
      form: { key: 'laptop-form' },
    });
    // The review day passes, the owner leaves, and nobody asks for it any more.
    expect((await healthOf('bench', later(2)))?.gaps).toEqual(['review']);
    expect((await healthOf('bench', later(91 * 24 * 60)))?.gaps).toEqual(['review', 'usage']);
    await prisma.person.updateMany({ where: { name: 'Priya Raman' }, data: { active: false } });
    try {
      expect((await healthOf('bench'))?.gaps).toEqual(['owner']);
    } finally {
      await prisma.person.updateMany({ where: { name: 'Priya Raman' }, data: { active: true } });
    }
  });

  it('asks a procedure of what is not a request, and belongs to one function alone', async () => {
    await inForce('service', 'kettle', { ...whole, functionKey: 'FM', teamKey: 'fm-desk', ticketKind: 'incident' });
    const [kettle] = (await serviceHealth(prisma, 'FM', NOW)).filter((one) => one.key === 'kettle');
    expect(kettle?.gaps).toContain('procedure');
    expect(kettle?.gaps).not.toContain('plan');
    expect(await healthOf('kettle')).toBeUndefined();
  });

  it('shows open work that belongs to no service, to those who see it', async () => {
    const desk = await world();
    const { reference } = await log();
    const seen = async (who: Who) => {
      const sight = reachSql(reach(await desk.actor(who), 'ticket.view', NOW));
      return (await orphanTickets(prisma, desk.function.IT, sight)).items.map((one) => one.reference);
    };
    expect(await seen('level5')).toContain(reference);
    expect(await seen('fm5')).not.toContain(reference);
    await prisma.ticket.updateMany({ where: { reference }, data: { confidential: true } });
    expect(await seen('level2')).not.toContain(reference);
  });
});

describe('the monthly attestation', () => {
  const wish = { function: 'IT', month: '2026-03', note: 'Forms are being written' };

  it('is given by level 5 alone, with a word about what is missing, once a month', async () => {
    const desk = await world();
    for (const who of ['level1', 'level3', 'level4', 'level6', 'fm5', 'customer', 'admin'] as const)
      await expect(desk.does(who, attestCatalogue, wish)).rejects.toMatchObject({ status: 403 });
    await expect(desk.does('level5', attestCatalogue, { ...wish, note: undefined })).rejects.toMatchObject({
      status: 422,
      fields: { note: [expect.stringMatching(/lack something; say what is done about it$/)] },
    });
    await expect(desk.does('level5', attestCatalogue, { ...wish, month: '2026-04' })).rejects.toThrow(
      '2026-04 has not begun; attest 2026-03 at the latest',
    );
    await expect(desk.does('level5', attestCatalogue, { ...wish, month: 'March' })).rejects.toMatchObject({
      status: 422,
    });
    const { value } = await desk.does('level5', attestCatalogue, wish);
    const lacking = (await serviceHealth(prisma, 'IT', NOW)).filter((one) => one.gaps.length > 0);
    expect(value.gaps).toEqual(Object.fromEntries(lacking.map((one) => [one.key, one.gaps])));
    const [event] = await prisma.event.findMany({ where: { type: 'catalogue.attested' } });
    expect(event).toMatchObject({ actorId: desk.person.level5, reason: wish.note, data: { month: '2026-03' } });
    await expect(desk.does('level5b', attestCatalogue, wish)).rejects.toThrow('attested for 2026-03 already');
  });

  it('may be proposed by level 4, and stands in the history as who accepted it', async () => {
    const desk = await world();
    const input = { ...wish, month: '2026-02' };
    const asked = { capability: 'catalogue.attest', input, reason: 'All is looked through' };
    const { value } = await desk.does('level4', submitProposal, asked);
    await desk.does('level5', acceptProposal, { id: value.id }, later(5));
    const place = { id: desk.function.IT, key: 'IT' };
    const health = await catalogueHealth(prisma, await desk.actor('level4'), NOW, place);
    expect(health.attested.find((one) => one.month === '2026-02')).toMatchObject({
      by: 'Ruth Adeyemi',
      note: wish.note,
    });
    expect(health).toMatchObject({
      month: '2026-03',
      way: 'propose',
      why: expect.stringContaining('You may propose it'),
    });
    expect((await catalogueHealth(prisma, await desk.actor('level2'), NOW, place)).way).toBe('none');
  });
});
