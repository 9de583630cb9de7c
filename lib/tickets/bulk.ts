import type { Act } from '@/lib/act';
import type { Tx } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { refusal } from '@/lib/csmg/refusal';
import { AppError } from '@/lib/errors';
import { type Door, perform } from '@/lib/perform';
import { wayOn } from '@/lib/proposals/way-on';
import { allocateTicket } from '@/lib/tickets/allocate';
import { assignTicket } from '@/lib/tickets/assign';
import { rowOf } from '@/lib/tickets/claim';
import { classifyTicket } from '@/lib/tickets/classify';
import { getTicket } from '@/lib/tickets/queries';
import { type UndoWish, undoOf } from '@/lib/tickets/undo';
import { waitTicket } from '@/lib/tickets/wait';

export type BulkAct = 'assign' | 'allocate' | 'wait' | 'classify';
export const BULK_ACTS = {
  assign: assignTicket,
  allocate: allocateTicket,
  wait: waitTicket,
  classify: classifyTicket,
} as Record<BulkAct, Act>;

export interface BulkAnswer {
  done: string[];
  unchanged: string[];
  /** With a way on where the person may propose it. */
  failed: { reference: string; why: string; propose?: string }[];
  undo: UndoWish[];
}

/**
 * One act on many tickets, each on its own: what one refuses does not stop the others, and each refusal is told.
 * @throws nothing for a single ticket; the right to change many is asked of every row
 */
export async function bulkChange(
  tx: Tx,
  door: Door,
  references: readonly string[],
  wish: { act: BulkAct; input: Record<string, unknown> },
): Promise<BulkAnswer> {
  const answer: BulkAnswer = { done: [], unchanged: [], failed: [], undo: [] };
  for (const reference of [...new Set(references)]) {
    try {
      await refuseWithoutRight(tx, door, reference, references.length);
      const performed = await perform(BULK_ACTS[wish.act], door, { reference, ...wish.input });
      if (!performed.ok) throw performed.error;
      answer[performed.unchanged ? 'unchanged' : 'done'].push(reference);
      answer.undo.push(...undoOf(reference, performed.events, performed.value));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const propose = wayOn(error, reference, wish.input)?.href;
      answer.failed.push({ reference, why: error.message, propose });
    }
  }
  return answer;
}

async function refuseWithoutRight(tx: Tx, { actor, now }: Door, reference: string, count: number): Promise<void> {
  const ticket = await getTicket(tx, actor, now, reference);
  const decision = can(actor, 'ticket.bulkChange', now, rowOf(ticket), { count });
  if (!decision.allowed) throw new AppError('FORBIDDEN', refusal(decision).sentence, { refusal: refusal(decision) });
}
