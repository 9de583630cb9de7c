import type { z } from 'zod';
import type { Act } from '@/lib/act';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { loadActor, SYSTEM_ACTOR } from '@/lib/people/actor';
import { type Performed, perform } from '@/lib/perform';
import type { FUNCTIONS, Who } from './found-world';

/** Monday, 2 March 2026, 10:00 in London: one hour after the desk opened. */
export const NOW = new Date('2026-03-02T10:00:00Z');
export const later = (minutes: number, from = NOW): Date => new Date(from.getTime() + minutes * 60_000);

export interface World {
  person: Record<Who, string>;
  function: Record<keyof typeof FUNCTIONS, string>;
  team: Record<string, string>;
  /** Who acts, with rights as they stand in the database at `now`. */
  actor(who: Who | 'system', now?: Date): Promise<Actor>;
  /** Performs an act as somebody. @throws AppError */
  does<S extends z.ZodType, R>(who: Who | 'system', act: Act<S, R>, input: unknown, now?: Date): Promise<Performed<R>>;
}

let read: Promise<World> | undefined;

/** The test desk, which every copy of the template holds: who is who there. */
export const world = (): Promise<World> => (read ??= readWorld());

async function readWorld(): Promise<World> {
  const people = await prisma.person.findMany({ where: { email: { endsWith: '@demo.test' } } });
  const functions = await prisma.function.findMany();
  const teams = await prisma.team.findMany();
  const person = Object.fromEntries(people.map((one) => [one.email?.split('@')[0], one.id])) as World['person'];
  const actor: World['actor'] = async (who, now = NOW) => {
    if (who === 'system') return SYSTEM_ACTOR;
    const found = await loadActor(prisma, { id: person[who] }, now);
    if (!found) throw new Error(`${who} is not active`);
    return found;
  };
  return {
    person,
    function: Object.fromEntries(functions.map((one) => [one.key, one.id])) as World['function'],
    team: Object.fromEntries(teams.map((one) => [one.key, one.id])),
    actor,
    async does(who, act, input, now = NOW) {
      const answer = await perform(act, { actor: await actor(who, now), now }, input);
      if (!answer.ok) throw answer.error;
      return answer;
    },
  };
}
