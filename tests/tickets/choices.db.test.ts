import { expect, test } from 'vitest';
import { prisma } from '@/lib/db/client';
import { listCategories, listHolders, listReasons, listServices, listTeams, listWhoCould } from '@/lib/tickets/choices';
import { act, log } from '@/tests/support/tickets';
import { later, NOW, world } from '@/tests/support/world';

test('who could own a ticket: the team first, then whoever has most room', async () => {
  const desk = await world();
  const ticket = await log();
  const people = () => listHolders(prisma, desk.function.IT, desk.team['it-network'] ?? null, later(5));
  const before = await people();
  expect(before.length).toBeGreaterThan(5);
  expect(before.map(({ inTeam }) => inTeam)).toEqual(
    before
      .map(({ inTeam }) => inTeam)
      .toSorted()
      .toReversed(),
  );
  const room = before.filter(({ inTeam }) => !inTeam).map(({ load, cap }) => load - cap);
  expect(room).toEqual(room.toSorted((a, b) => a - b));
  expect(before.some(({ id }) => id === desk.person.fm3)).toBe(false);
  const loadOf = (list: typeof before) => list.find(({ id }) => id === desk.person.level3)?.load ?? -1;
  await act('level3', 'take', ticket.reference);
  expect(loadOf(await people())).toBe(loadOf(before) + 1);
});

test('every list that a form offers can be read', async () => {
  const desk = await world();
  const it = desk.function.IT;
  const [reasons, categories, services, teams, could] = await Promise.all([
    listReasons(prisma, it),
    listCategories(prisma, it),
    listServices(prisma),
    listTeams(prisma),
    listWhoCould(prisma, it, [4], NOW),
  ]);
  for (const list of [reasons, categories, services, teams, could]) expect(list.length).toBeGreaterThan(0);
});
