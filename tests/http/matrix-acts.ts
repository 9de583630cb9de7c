import type { Capability } from '@/lib/csmg/capabilities';
import type { Level } from '@/lib/csmg/levels';
import { prisma } from '@/lib/db/client';
import type { Who } from '@/tests/support/found-world';
import { act, bring, log, resolve, write } from '@/tests/support/tickets';
import { later, NOW } from '@/tests/support/world';

interface Prepared {
  reference: string;
  body: Record<string, unknown>;
}
interface MatrixAct {
  capability: Capability;
  /** Address after the reference. */
  path: string;
  /** A ticket and a body with which every condition is met and every reach covered, then with which none is. */
  met(who: Who): Promise<Prepared>;
  unmet?(who: Who): Promise<Prepared>;
  /** Levels whose condition is about data that does not exist yet, so that it is never met (3D-0.3). */
  never?: Level[];
}

const reason = 'Because of the matrix';
const on = async (input: Record<string, unknown>, body: Record<string, unknown> = {}): Promise<Prepared> => ({
  reference: (await log(input)).reference,
  body,
});
const inState = async (state: 'resolved' | 'closed', input: Record<string, unknown>, body = {}): Promise<Prepared> => {
  const { reference } = await log(input);
  await bring(reference, state);
  return { reference, body };
};
const plain = {};
const routine = { service: 'password' };
const common = { service: 'mailbox' };
const lab = { team: 'it-lab' };
const reply = { body: 'In my own words', visibility: 'public' };
const solution = { resolution: 'A new roller.', code: 'solved' };
const other = async (input: Record<string, unknown> = {}) => (await log(input)).reference;
const escalated = async (body: Record<string, unknown>) => {
  const { reference } = await log();
  await act('level3', 'escalate', reference, { kind: 'hierarchical', reason });
  if (body.decision === 'close') await act('level4', 'decide-escalation', reference, { decision: 'accept', reason });
  return { reference, body };
};
const assigned = async (input: Record<string, unknown>) => {
  const { reference } = await log(input);
  await act('level5', 'assign', reference, { person: 'level3@demo.test' });
  return { reference, body: { person: 'level3b@demo.test' } };
};
/** Logged by this very person, so that it is their own entry. */
const own = async (who: Who, body: Record<string, unknown>): Promise<Prepared> => {
  const desk = await (await import('@/tests/support/world')).world();
  const { logTicket } = await import('@/lib/tickets/log');
  const wish = { kind: 'incident', subject: 'Mine', description: 'Mine.', requester: { email: 'customer@demo.test' } };
  return { reference: (await desk.does(who, logTicket, wish, NOW)).value.reference, body };
};
const broken = async (input: Record<string, unknown>): Promise<Prepared> => {
  const { id, reference } = await log(input);
  await prisma.clock.updateMany({ where: { ticketId: id, kind: 'resolve' }, data: { breachedAt: NOW } });
  return { reference, body: { promise: 'resolve', reason } };
};
/** Requests are answered now: a promise of March is broken by then. */
const promised = async (input: Record<string, unknown>): Promise<Prepared> => {
  const now = new Date();
  const { reference } = await log(input, now);
  return { reference, body: { promise: 'resolve', dueAt: later(60 * 24, now).toISOString(), reason } };
};
/** A confidential ticket that every level may open. */
const shut = async (body: Record<string, unknown>): Promise<Prepared> => {
  const { reference } = await log({ confidential: true });
  for (const level of [1, 2, 3, 4])
    await act('level5', 'let-in', reference, { person: `level${level}@demo.test`, reason });
  return { reference, body };
};
const withMessage = async (): Promise<Prepared> => {
  const { reference } = await log();
  return { reference, body: { message: (await write('customer', reference)).id, subject: 'Apart' } };
};

/** Every capability of tickets whose verb exists, as a request. */
// biome-ignore format: one capability a line
export const MATRIX_ACTS: MatrixAct[] = [
  { capability: 'ticket.note', path: 'messages', met: () => on(plain, { body: 'A note', visibility: 'internal' }) },
  { capability: 'ticket.replyWording', path: 'messages', met: () => on(plain, { visibility: 'public', wording: 'received', variables: { name: 'Nora' } }) },
  { capability: 'ticket.replyCommon', path: 'messages', met: () => on(common, reply) },
  { capability: 'ticket.replyOther', path: 'messages', met: () => on(plain, reply) },
  { capability: 'ticket.classify', path: 'classify', met: () => on(plain, { service: 'password', category: 'access.password' }), unmet: () => on(plain, { category: 'network' }) },
  { capability: 'ticket.assess', path: 'assess', met: () => on(plain, { impact: 2 }) },
  { capability: 'ticket.stateUrgency', path: 'assess', met: () => on(plain, { urgency: 1 }) },
  { capability: 'ticket.overridePriority', path: 'override', met: () => on(plain, { priority: 1, reason }) },
  { capability: 'ticket.excuse', path: 'excuse', met: () => broken(plain) },
  { capability: 'ticket.excuse', path: 'set-due', met: () => promised(plain) },
  { capability: 'ticket.amend', path: 'correct', met: (who) => own(who, { subject: 'Better said' }), unmet: () => on(lab, { subject: 'Better said' }) },
  { capability: 'ticket.take', path: 'take', met: () => on(routine), unmet: () => on(plain) },
  { capability: 'ticket.allocate', path: 'allocate', met: () => on(plain, { team: 'it-network', reason }), unmet: () => on(plain, { team: 'it-lab', reason }) },
  { capability: 'ticket.assign', path: 'assign', met: () => on(plain, { person: 'level3@demo.test' }), unmet: () => on(lab, { person: 'level3@demo.test' }) },
  { capability: 'ticket.reassign', path: 'assign', met: () => assigned(plain), unmet: () => assigned(lab) },
  { capability: 'ticket.wait', path: 'wait', met: () => on(plain, { reason: 'customer-answer' }), unmet: () => on(plain, { reason: 'supplier' }) },
  { capability: 'ticket.resolve', path: 'resolve', met: () => on(routine, solution), unmet: () => on(plain, solution), never: [1] },
  { capability: 'ticket.close', path: 'close', met: () => inState('resolved', common), unmet: () => inState('resolved', plain) },
  { capability: 'ticket.cancel', path: 'cancel', met: () => on(plain, { reason }) },
  { capability: 'ticket.reopen', path: 'reopen', met: () => inState('resolved', plain, { reason }) },
  { capability: 'ticket.reopenClosed', path: 'reopen', met: () => inState('closed', plain, { reason }) },
  { capability: 'ticket.grantConfidential', path: 'let-in', met: () => shut({ person: 'level3b@demo.test', reason }) },
  { capability: 'ticket.link', path: 'link', met: async () => on(plain, { kind: 'related', to: await other() }) },
  { capability: 'ticket.split', path: 'split', met: withMessage },
  { capability: 'ticket.merge', path: 'merge', met: async () => on(plain, { into: await other() }) },
  { capability: 'ticket.mergeAcross', path: 'merge', met: async () => on(plain, { into: await other({ requester: { email: 'sharer@demo.test' } }) }) },
  { capability: 'ticket.escalateFunctional', path: 'escalate', met: () => on(plain, { kind: 'functional', reason }) },
  { capability: 'ticket.escalateHierarchical', path: 'escalate', met: () => on(plain, { kind: 'hierarchical', reason }) },
  { capability: 'ticket.acceptEscalation', path: 'decide-escalation', met: () => escalated({ decision: 'accept', reason }) },
  { capability: 'ticket.closeEscalation', path: 'decide-escalation', met: () => escalated({ decision: 'close', reason }) },
  { capability: 'ticket.acceptResolution', path: 'accept', met: () => inState('resolved', plain) },
  { capability: 'ticket.rate', path: 'rate', met: async () => { const { reference } = await log(); await resolve(reference); return { reference, body: { score: 5 } }; } },
];
