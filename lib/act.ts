import type { z } from 'zod';
import type { Context } from '@/lib/context';
import type { Capability } from '@/lib/csmg/capabilities';

/** One thing that can be done: what it takes, which rights carry it, and the verb that does it. */
export interface Act<S extends z.ZodType = z.ZodType, R = unknown> {
  /** Imperative, `noun.verb`; doors, proposals and held acts find it by this name. */
  readonly name: string;
  /** Any of these must be more than nothing at the actor's best level; the verb then asks for the exact one. */
  readonly capabilities: readonly Capability[];
  readonly schema: S;
  run(ctx: Context, input: z.output<S>): Promise<R>;
  /** What a proposal or a held act is about: a reference, a rule key, a person. */
  target?(input: z.output<S>): string;
}

/** Ties the input's type to the verb's, so that an act is checked where it is written. */
export const defineAct = <S extends z.ZodType, R>(act: Act<S, R>): Act<S, R> => act;
