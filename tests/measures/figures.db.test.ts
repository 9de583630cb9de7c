import { describe, expect, it } from 'vitest';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import type { Count } from '@/lib/measures/count';
import { figures } from '@/lib/measures/figures';
import { MeasureQuery } from '@/lib/measures/schema';
import { scopeOf } from '@/lib/measures/scope';
import { TicketFilters } from '@/lib/tickets/filters';
import { countEach } from '@/lib/tickets/queries';
import { rolledBack } from '../support/rolled-back';
import { actorOf, type Desk, NOW, writeDesk, writeTickets } from './random-desk';

const isCount = (value: object): value is Count => 'href' in value && 'value' in value;

/** Every number with a list behind it, wherever it stands in a report. */
function countsIn(value: unknown, path = ''): [string, Count][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCount(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => countsIn(inner, `${path}.${key}`));
}

async function wrongFigures(tx: Tx, actor: Actor, query: Record<string, string>): Promise<string[]> {
  const scope = await scopeOf(tx, actor, NOW, MeasureQuery.parse(query));
  if (!scope) return ['there is nothing to measure'];
  const counts = countsIn(await figures(scope));
  const wrong: string[] = [];
  const filters = counts.map(([, { href }]) =>
    TicketFilters.parse(Object.fromEntries(new URL(href, 'http://desk.test').searchParams)),
  );
  for (let start = 0; start < counts.length; start += 50) {
    const listed = await countEach(tx, actor, NOW, filters.slice(start, start + 50), 1_000_000);
    counts.slice(start, start + 50).forEach(([path, { value, href }], index) => {
      if (listed[index] !== value) wrong.push(`${path} says ${value}, its list has ${listed[index]}: ${href}`);
    });
  }
  expect(counts.length).toBeGreaterThan(40);
  expect(counts.filter(([, { value }]) => value > 0).length).toBeGreaterThan(15);
  return wrong;
}

const everyone = (desk: Desk) => {
  const [a = '', b = ''] = desk.functions;
  const [me = ''] = desk.people;
  return {
    lead: actorOf(me, [[a, 4]], [desk.teams[0] ?? '']),
    engineer: actorOf(
      me,
      [
        [a, 3],
        [b, 1],
      ],
      [desk.teams[3] ?? ''],
    ),
    agent: actorOf(
      me,
      [
        [a, 2],
        [b, 1],
      ],
      [desk.teams[0] ?? ''],
    ),
    head: actorOf(
      me,
      [
        [a, 6],
        [b, 5],
      ],
      [],
    ),
  };
};

describe('every figure equals the count of the list it opens (behaviour 107)', () => {
  it.each(['lead', 'engineer', 'agent', 'head'] as const)('as seen by the %s', async (who) => {
    await rolledBack(async ({ tx }) => {
      const desk = await writeDesk(tx);
      await writeTickets(tx, desk, 1 + who.length, 240);
      expect(await wrongFigures(tx, everyone(desk)[who], {})).toEqual([]);
    });
  });

  const narrowed: Record<string, string>[] = [
    { period: 'quarter' },
    { period: 'custom', from: '2026-10-20', to: '2026-11-10' },
    { function: 'QB', priority: '2' },
    { channel: 'phone' },
    { team: 'measured-0', function: 'QA' },
  ];
  it.each(narrowed)('narrowed by %o', async (query) => {
    await rolledBack(async ({ tx }) => {
      const desk = await writeDesk(tx);
      await writeTickets(tx, desk, 7, 300);
      expect(await wrongFigures(tx, everyone(desk).head, query)).toEqual([]);
    });
  });
});

describe('what a level sees of figures', () => {
  it('names people only where figures are analysed; below that, only oneself', async () => {
    await rolledBack(async ({ tx }) => {
      const desk = await writeDesk(tx);
      const [a = ''] = desk.functions;
      await tx.levelHolding.createMany({
        data: desk.people
          .slice(0, 4)
          .map((personId) => ({ id: personId, personId, functionId: a, level: 2, from: new Date(0), createdAt: NOW })),
      });
      await tx.teamMember.createMany({
        data: desk.people.slice(0, 4).map((personId) => ({ personId, teamId: desk.teams[0] ?? '' })),
      });
      const seen = async (actor: Actor) => {
        const scope = await scopeOf(tx, actor, NOW, MeasureQuery.parse({}));
        return scope ? (await figures(scope)).load : null;
      };
      const { lead, agent } = everyone(desk);
      expect((await seen(lead))?.people.map((one) => one.name)).toEqual([
        'Person 0',
        'Person 1',
        'Person 2',
        'Person 3',
      ]);
      const own = await seen(agent);
      expect(own?.named).toBe(false);
      expect(own?.people.map((one) => one.name)).toEqual(['Person 0']);
    });
  });

  it('a channel without tickets has no data, not zero; nothing decided is no share (behaviour 109)', async () => {
    await rolledBack(async ({ tx }) => {
      const desk = await writeDesk(tx);
      const scope = await scopeOf(tx, everyone(desk).lead, NOW, MeasureQuery.parse({}));
      const empty = scope && (await figures(scope));
      expect(empty?.channels.channels.every((one) => one.tickets === null && one.share === null)).toBe(true);
      expect(empty?.promises.map((one) => one.value)).toEqual([null, null, null]);
      expect(empty?.satisfaction.mean).toBeNull();
      expect(empty?.heat.worst).toBeNull();
    });
  });

  it('somebody without a level measures nothing', async () => {
    await rolledBack(async ({ tx }) => {
      const desk = await writeDesk(tx);
      expect(await scopeOf(tx, actorOf(desk.people[6] ?? '', []), NOW, MeasureQuery.parse({}))).toBeNull();
    });
  });
});
