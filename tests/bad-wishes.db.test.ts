import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Act } from '@/lib/act';
import { prisma } from '@/lib/db/client';
import { type Answer, perform } from '@/lib/perform';
import type { Who } from './support/found-world';
import { log } from './support/tickets';
import { NOW, world } from './support/world';

const WISHES = 40;
const PEOPLE: Who[] = ['level1', 'level5', 'level6', 'customer', 'admin', 'auditor'];

/** Every act of the product, wherever it stands and whichever form, address or job leads to it. */
async function everyAct(): Promise<Act[]> {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && readFileSync(path.join('lib', file), 'utf8').includes('defineAct('),
  );
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ path.resolve('lib', file))));
  const found = modules.flatMap((module) => Object.values(module).filter(isAct));
  return [...new Map(found.map((act) => [act.name, act])).values()];
}
const isAct = (value: unknown): value is Act =>
  typeof value === 'object' && value !== null && 'run' in value && 'schema' in value && 'capabilities' in value;

const ACTS = await everyAct();

/** What careless programs and unkind people put into a field, beside what really exists. */
const NASTY: unknown[] = [
  ...[undefined, null, '', ' ', 'x'.repeat(70_000), '<script>alert(1)</script>', '"; DROP TABLE "Ticket"; --'],
  ...['a\u0000b', '\ud800', '\u202eabc', '../../etc/passwd', '__proto__', 'constructor', 'IT-0', 'IT-99999999999'],
  ...['nobody@demo.test', '01a20312-eec4-78a2-840c-1d95973b3156', '2026-02-30', '9999-12-31T23:59:59Z', 'on', '1e999'],
  ...[-1, 0, 7, 1e308, 2 ** 53, Number.NaN, true, [], {}, ['a', 'a'], { $ne: null }, [[[]]]],
];
let real: unknown[] = [];
let desk: Awaited<ReturnType<typeof world>>;
beforeAll(async () => {
  desk = await world();
  const ticket = await log();
  const rule = await prisma.rule.findFirstOrThrow();
  real = [ticket.reference, ticket.id, desk.person.level2, 'level3@demo.test', 'IT', 'it-desk', rule.key, rule.kind];
});

function wishes(act: Act): fc.Arbitrary<Record<string, unknown>> {
  const shape = (act.schema as { shape?: object }).shape ?? {};
  const field = fc.constantFrom(...NASTY, ...real, ...real);
  const known = fc.record(Object.fromEntries(Object.keys(shape).map((name) => [name, field])), { requiredKeys: [] });
  return fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: fc.constant({ nonsense: true }) });
}

async function rows(): Promise<Record<string, number>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`SELECT relname AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT IN ('Event', 'Notice')`;
  const counts = tables.map(({ name }) => `(SELECT count(*)::int FROM "${name}") AS "${name}"`);
  const [row] = await prisma.$queryRawUnsafe<Record<string, number>[]>(`SELECT ${counts.join(', ')}`);
  return row ?? {};
}

it('finds the acts of every noun', () => {
  expect(ACTS.length).toBeGreaterThan(60);
});

it.each(ACTS.map((act) => [act.name, act] as const))(
  '%s answers every senseless wish with a refusal in words, and leaves nothing half done',
  async (_, act) => {
    let before = await rows();
    for (const [index, wish] of fc.sample(wishes(act), { numRuns: WISHES, seed: 42 }).entries()) {
      const actor = await desk.actor(PEOPLE[index % PEOPLE.length] ?? 'level5', NOW);
      // A bug would throw; an expected failure is a value that names field and remedy.
      const answer: Answer<unknown> = await perform(act, { actor, now: NOW }, wish);
      const after = await rows();
      if (!answer.ok) {
        expect(answer.error.message, JSON.stringify(wish)).toMatch(/\S/);
        expect(after, JSON.stringify(wish)).toEqual(before);
      }
      before = after;
    }
  },
);
