import type { Act } from '@/lib/act';
import { ACTS, actNamed } from '@/lib/acts';
import { isCapability } from '@/lib/csmg/capabilities';
import { AppError, invalid } from '@/lib/errors';
import { parse } from '@/lib/perform';

interface Wanted {
  act: Act;
  input: unknown;
}

/**
 * The act that a proposal stores, with its parsed input. One right may carry several acts: the first whose input fits.
 * @throws INVALID when nothing is known by that name, or the input fits none
 */
export function proposedAct(name: string, target: string | undefined, raw: Record<string, unknown>): Wanted {
  const named = actNamed(name);
  const acts = named ? [named] : isCapability(name) ? ACTS.filter((act) => act.capabilities.includes(name)) : [];
  if (acts.length === 0)
    throw invalid({
      capability: `Nothing that can be proposed is called “${name}”; take it from the refusal's propose link`,
    });
  let first: unknown;
  for (const act of acts)
    for (const input of readings(raw, target)) {
      try {
        return { act, input: parse(act.schema, input) };
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        first ??= error;
      }
    }
  throw inInput(first);
}

/** The target may stand in the input already; else it is the ticket or the rule that the act is about. */
function readings(raw: Record<string, unknown>, target: string | undefined): Record<string, unknown>[] {
  if (!target) return [raw];
  return [{ ...raw, reference: raw.reference ?? target }, raw, { ...raw, key: raw.key ?? target }];
}

function inInput(error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  const fields = Object.fromEntries(Object.entries(error.fields ?? {}).map(([name, said]) => [`input.${name}`, said]));
  return new AppError('INVALID', error.message, { fields });
}
