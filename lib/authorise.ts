import type { Context } from '@/lib/context';
import { can, type Decision, type Facts, type Row } from '@/lib/csmg/can';
import type { Capability } from '@/lib/csmg/capabilities';
import { refusal } from '@/lib/csmg/refusal';
import { AppError } from '@/lib/errors';

/** Thrown by `authorise`, caught by `perform`: the act is stored as held instead of carried out. */
export class Supervised extends Error {
  constructor(
    readonly decision: Decision,
    readonly row: Row,
  ) {
    super('supervised');
  }
}

export function refused(decision: Decision): AppError {
  const teaching = refusal(decision);
  return new AppError('FORBIDDEN', teaching.sentence, { refusal: teaching });
}

/**
 * The fine check: asked by the verb about the very row, before it writes anything.
 * @throws FORBIDDEN that teaches, or Supervised where the level does this under supervision.
 */
export function authorise(ctx: Context, capability: Capability, row: Row, facts: Facts = {}): Decision {
  const decision = can(ctx.actor, capability, ctx.now, row, facts);
  ctx.decision = decision;
  if (decision.allowed) return decision;
  if (ctx.rehearsal && (decision.mode === 'propose' || decision.mode === 'supervised')) {
    ctx.rehearsal.decision ??= decision;
    return decision;
  }
  if (decision.mode === 'supervised') {
    // Somebody else has checked it; one's own word never releases what one's level holds.
    if (ctx.via?.kind === 'held' && ctx.via.byId !== ctx.actor.id) return decision;
    if (ctx.recorded.length > 0) throw new Error(`${ctx.act} recorded before it was authorised`);
    throw new Supervised(decision, row);
  }
  throw refused(decision);
}
