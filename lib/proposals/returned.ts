import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { readEvidence } from '@/lib/documents/evidence';
import { isId } from '@/lib/search-params';

/** One's own proposal that came back, to be mended; null for anybody else's. */
export async function readReturned(tx: Tx, actor: Actor, now: Date, id: string | undefined) {
  const found = isId(id) ? await tx.proposal.findUnique({ where: { id } }) : null;
  if (!found || found.authorId !== actor.id || found.state !== 'returned') return null;
  const { act, target, input, reason } = found;
  return { id: found.id, act, target, input, reason, evidence: await readEvidence(tx, actor, now, found.evidence) };
}
