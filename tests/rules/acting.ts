import type { z } from 'zod';
import type { Act } from '@/lib/act';
import type { Tx } from '@/lib/context';
import { AppError } from '@/lib/errors';
import { loadActor, SYSTEM_ACTOR } from '@/lib/people/actor';
import { type Performed, performIn } from '@/lib/perform';
import type { Who } from '@/tests/support/found-world';
import { rolledBack } from '@/tests/support/rolled-back';
import { NOW, type World, world } from '@/tests/support/world';

export interface Stage {
  tx: Tx;
  desk: World;
  /** Performs as somebody inside the transaction that is rolled back. */
  does<S extends z.ZodType, R>(who: Who | 'system', act: Act<S, R>, input: unknown, now?: Date): Promise<Performed<R>>;
  /** The refusal that comes instead; fails the test when the act goes through. */
  refused(who: Who | 'system', act: Act, input: unknown, now?: Date): Promise<AppError>;
  actor(who: Who | 'system', now?: Date): Promise<typeof SYSTEM_ACTOR>;
}

/** A test on the small desk that leaves no trace, so that rules of one test never bind another. */
export async function onStage<T>(test: (stage: Stage) => Promise<T>): Promise<T> {
  const desk = await world();
  return rolledBack(async ({ tx }) => {
    const actor: Stage['actor'] = async (who, now = NOW) => {
      const found = who === 'system' ? SYSTEM_ACTOR : await loadActor(tx, { id: desk.person[who] }, now);
      if (!found) throw new Error(`${who} is not active`);
      return found;
    };
    const does: Stage['does'] = async (who, act, input, now = NOW) =>
      performIn(tx, act, { actor: await actor(who, now), now }, input);
    return test({
      tx,
      desk,
      actor,
      does,
      async refused(who, act, input, now) {
        await tx.$executeRaw`SAVEPOINT refusal`;
        try {
          await does(who, act, input, now);
        } catch (error) {
          if (error instanceof AppError) return error;
          throw error;
        } finally {
          // What a door would roll back is rolled back here too.
          await tx.$executeRaw`ROLLBACK TO SAVEPOINT refusal`;
        }
        throw new Error(`${act.name} went through for ${who}`);
      },
    });
  });
}
