import type { Actor } from '@/lib/csmg/actor';
import { can, type Decision, type Facts, type Row } from '@/lib/csmg/can';
import type { Capability } from '@/lib/csmg/capabilities';
import { refusal } from '@/lib/csmg/refusal';
import { findMove, type TicketVerb } from '@/lib/tickets/lifecycle';
import type { Clock, Ticket } from '@/prisma/generated/client';

export interface Allowed {
  verb: string;
  capability: Capability;
  /** `do`, `supervised` (waits for a check), `propose`, `ask`, or `none`. */
  how: 'do' | 'supervised' | 'propose' | 'ask' | 'none';
  /** The sentence that teaches, when it is not simply done. */
  why: string | null;
  needs: number | null;
}

type Judged = Pick<Ticket, 'state' | 'assigneeId' | 'common' | 'routine' | 'confidential'> & {
  participants: readonly { role: string }[];
  clocks: readonly Pick<Clock, 'breachedAt' | 'excusedAt' | 'metAt' | 'stoppedAt'>[];
};
const reply = (ticket: Judged): Capability => (ticket.common ? 'ticket.replyCommon' : 'ticket.replyOther');

/** The verbs in the order of the button row, the move each makes, and the right each needs as things stand. */
const VERBS: {
  verb: string;
  move: TicketVerb;
  capability: Capability | ((ticket: Judged) => Capability);
  facts?: Facts;
  when?: (ticket: Judged, actor: Actor) => boolean;
}[] = [
  { verb: 'take', move: 'take', capability: 'ticket.take', when: (ticket) => ticket.assigneeId === null },
  { verb: 'reply', move: 'reply', capability: reply },
  { verb: 'reply-wording', move: 'reply', capability: 'ticket.replyWording', facts: { approvedWording: true } },
  { verb: 'note', move: 'note', capability: 'ticket.note' },
  { verb: 'allocate', move: 'allocate', capability: 'ticket.allocate', facts: { listedTarget: true } },
  { verb: 'assign', move: 'assign', capability: (ticket) => (ticket.assigneeId ? 'ticket.reassign' : 'ticket.assign') },
  { verb: 'wait', move: 'wait', capability: 'ticket.wait', facts: { customerReason: true } },
  { verb: 'resume', move: 'resume', capability: 'ticket.wait', facts: { customerReason: true } },
  { verb: 'resolve', move: 'resolve', capability: 'ticket.resolve' },
  { verb: 'accept', move: 'accept', capability: 'ticket.acceptResolution' },
  {
    verb: 'reopen',
    move: 'reopen',
    capability: (ticket) => (ticket.state === 'closed' ? 'ticket.reopenClosed' : 'ticket.reopen'),
  },
  { verb: 'close', move: 'close', capability: 'ticket.close' },
  { verb: 'escalate', move: 'escalate', capability: 'ticket.escalateFunctional' },
  { verb: 'escalate-up', move: 'escalate', capability: 'ticket.escalateHierarchical' },
  { verb: 'classify', move: 'classify', capability: 'ticket.classify', facts: { listedTarget: true } },
  { verb: 'assess', move: 'assess', capability: 'ticket.assess' },
  { verb: 'override', move: 'override', capability: 'ticket.overridePriority' },
  {
    verb: 'excuse',
    move: 'excuse',
    capability: 'ticket.excuse',
    when: ({ clocks }) => clocks.some((one) => one.breachedAt && !one.excusedAt),
  },
  {
    verb: 'set-due',
    move: 'setDue',
    capability: 'ticket.excuse',
    when: ({ clocks }) => clocks.some((one) => !one.breachedAt && !one.metAt && !one.stoppedAt),
  },
  {
    verb: 'let-in',
    move: 'letIn',
    capability: 'ticket.grantConfidential',
    when: ({ confidential }) => confidential,
  },
  {
    verb: 'let-out',
    move: 'letIn',
    capability: 'ticket.grantConfidential',
    when: ({ participants }) => participants.some(({ role }) => role === 'named'),
  },
  { verb: 'correct', move: 'correct', capability: 'ticket.amend' },
  { verb: 'link', move: 'link', capability: 'ticket.link' },
  { verb: 'merge', move: 'merge', capability: 'ticket.merge' },
  { verb: 'split', move: 'split', capability: 'ticket.split' },
  { verb: 'cancel', move: 'cancel', capability: 'ticket.cancel' },
  { verb: 'rate', move: 'rate', capability: 'ticket.rate' },
];

/**
 * Every verb this state knows, with how this actor may do it: the buttons of the page and `allowed` of the API.
 * @param known what the ticket itself does not say, such as whether its procedure is complete
 */
export function allowedVerbs(actor: Actor, now: Date, ticket: Judged, row: Row, known: Facts = {}): Allowed[] {
  const facts = { ...known, common: ticket.common, routine: ticket.routine };
  return VERBS.filter(({ move, when }) => findMove(ticket.state, move) && (when?.(ticket, actor) ?? true)).map(
    ({ verb, capability, ...one }) => {
      const asked = typeof capability === 'function' ? capability(ticket) : capability;
      const decision = can(actor, asked, now, row, { ...facts, ...one.facts });
      const how = wayOf(decision);
      return {
        verb,
        capability: asked,
        how,
        why: how === 'do' ? null : refusal(decision).sentence,
        needs: decision.needs,
      };
    },
  );
}

function wayOf(decision: Decision): Allowed['how'] {
  if (decision.allowed) return 'do';
  if (decision.mode === 'supervised' || decision.mode === 'propose') return decision.mode;
  return decision.ask ? 'ask' : 'none';
}
