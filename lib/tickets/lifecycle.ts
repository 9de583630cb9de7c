import { conflict } from '@/lib/errors';

export const STATES = [
  'new',
  'open',
  'waiting',
  'held',
  'approval',
  'resolved',
  'closed',
  'cancelled',
  'merged',
] as const;
export type State = (typeof STATES)[number];

/** What a move does to the clocks: see lib/tickets/clocks.ts. */
export type Tick = 'none' | 'answer' | 'customer' | 'pause' | 'resume' | 'meet' | 'reopen' | 'stop';
interface Move {
  to: State | 'same';
  tick: Tick;
}

const same: Move = { to: 'same', tick: 'none' };
const opens: Move = { to: 'open', tick: 'none' };
const answers: Move = { to: 'same', tick: 'answer' };
const opensAnswering: Move = { to: 'open', tick: 'answer' };
const resumes: Move = { to: 'open', tick: 'resume' };
const resolves: Move = { to: 'resolved', tick: 'meet' };
const reopens: Move = { to: 'open', tick: 'reopen' };
const waits: Move = { to: 'waiting', tick: 'pause' };
const stops = (to: State): Move => ({ to, tick: 'stop' });
const closes: Move = { to: 'closed', tick: 'none' };
const asks: Move = { to: 'same', tick: 'customer' };
const refuses: Move = { to: 'cancelled', tick: 'stop' };
const awaits: Move = { to: 'approval', tick: 'pause' };
const working = {
  take: opens,
  assign: opens,
  allocate: same,
  escalate: same,
  classify: same,
  assess: same,
  override: same,
  excuse: same,
  setDue: same,
  letIn: same,
  correct: same,
  note: same,
  link: same,
  merge: stops('merged'),
  split: same,
};

/**
 * What may happen to a ticket in which state. An absent cell is a conflict with a sentence; screens list the verbs from here.
 * Approval ends only by a decision of whoever is asked, or by withdrawing. Held means that a reply waits for a checker: the desk goes on as if open and no clock stops.
 */
// biome-ignore format: the columns are the point
export const LIFECYCLE = {
  new:       { ...working, reply: opensAnswering, ask: asks, wait: waits, resolve: resolves, cancel: stops('cancelled'), hold: { to: 'held', tick: 'none' }, askApproval: awaits },
  open:      { ...working, reply: answers, ask: asks, wait: waits, resolve: resolves, cancel: stops('cancelled'), hold: { to: 'held', tick: 'none' }, askApproval: awaits, refuse: refuses },
  held:      { ...working, take: same, assign: same, reply: answers, ask: asks, wait: waits, resolve: resolves, cancel: stops('cancelled'), hold: same, release: opens, askApproval: awaits, refuse: refuses },
  waiting:   { ...working, take: same, assign: same, reply: answers, ask: { to: 'open', tick: 'customer' }, wait: waits, resume: resumes, resolve: resolves, cancel: stops('cancelled'), hold: same, askApproval: awaits, refuse: refuses },
  approval:  { ...working, take: same, assign: same, reply: answers, ask: asks, cancel: stops('cancelled'), hold: same, approve: resumes, refuse: refuses },
  resolved:  { note: same, link: same, letIn: same, classify: same, correct: same, excuse: same, reply: answers, hold: same, reopen: reopens, ask: reopens, close: closes, accept: closes, merge: stops('merged'), rate: same },
  closed:    { note: same, link: same, letIn: same, reopen: reopens, rate: same, correct: same, excuse: same },
  cancelled: { note: same, link: same, letIn: same, excuse: same, reopen: reopens, approve: reopens },
  merged:    { note: same },
} as const satisfies Record<State, Partial<Record<string, Move>>>

export type TicketVerb =
  | keyof typeof working
  | 'reply'
  | 'ask'
  | 'wait'
  | 'resume'
  | 'resolve'
  | 'cancel'
  | 'hold'
  | 'askApproval'
  | 'approve'
  | 'refuse'
  | 'release'
  | 'reopen'
  | 'close'
  | 'accept'
  | 'rate';

/** States whose work is not done: lists, loads and clocks count these. */
export const OPEN_STATES = ['new', 'open', 'waiting', 'held', 'approval'] as const satisfies readonly State[];
export const isOpen = (state: State): boolean => (OPEN_STATES as readonly State[]).includes(state);

export const findMove = (state: State, verb: TicketVerb): Move | undefined =>
  (LIFECYCLE[state] as Partial<Record<TicketVerb, Move>>)[verb];

/** @throws CONFLICT with a sentence naming the state, when this cannot happen in it. */
export function move(state: State, verb: TicketVerb): { to: State; tick: Tick } {
  const found = findMove(state, verb);
  if (!found)
    throw conflict(`${NAMED[state] ?? `A ${state} ticket`} cannot ${VERB_WORDS[verb] ?? `be changed by “${verb}”`}.`, {
      state,
      verb,
    });
  return { to: found.to === 'same' ? state : found.to, tick: found.tick };
}

const NAMED: Partial<Record<State, string>> = {
  open: 'An open ticket',
  approval: 'A request that waits for agreement',
};
const VERB_WORDS: Partial<Record<TicketVerb, string>> = {
  take: 'be taken',
  assign: 'be assigned',
  allocate: 'be allocated',
  escalate: 'be escalated',
  reply: 'be replied to',
  wait: 'wait',
  resume: 'be resumed',
  resolve: 'be resolved',
  cancel: 'be cancelled',
  reopen: 'be reopened',
  close: 'be closed',
  accept: 'be accepted',
  merge: 'be merged',
  split: 'be split',
  assess: 'be assessed again',
  override: 'have its priority overridden',
  excuse: 'have a breach excused',
  setDue: 'have a due time set by hand',
  letIn: 'let anybody in',
  classify: 'be classified',
  rate: 'be rated',
};
