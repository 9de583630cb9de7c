import type { State } from '@/lib/tickets/lifecycle';

interface PromiseClock {
  kind: string;
  dueAt: Date | null;
  metAt: Date | null;
  breachedAt: Date | null;
  stoppedAt: Date | null;
}

/** What must be known of a ticket to say in a sentence how it stands. */
export interface StandingFacts {
  state: State;
  firstResponseAt: Date | null;
  resolvedAt: Date | null;
  closedAt: Date | null;
  updatedAt: Date;
  waitingUntil: Date | null;
  assignee: string | null;
  clocks: readonly PromiseClock[];
  /** Label of the waiting reason, and whether it waits for the person who asked. */
  waits: { label: string; forCustomer: boolean } | null;
  /** The desk's last public word. */
  lastWord: { body: string; at: Date } | null;
  /** A reply waits for its check; nothing of it is shown (behaviour 78). */
  beingPrepared: boolean;
  mergedInto: string | null;
}

export type StandingKey =
  | 'answerBy'
  | 'received'
  | 'inWork'
  | 'inWorkBy'
  | 'queued'
  | 'queuedBy'
  | 'late'
  | 'prepared'
  | 'asked'
  | 'forYou'
  | 'waits'
  | 'waitsUntil'
  | 'waitsBy'
  | 'agreement'
  | 'agreementBy'
  | 'solved'
  | 'closed'
  | 'withdrawn'
  | 'merged';

export interface Standing {
  key: StandingKey;
  at: Date | null;
  who: string;
  words: string;
  /** Of four: received, answered, in work, solved. */
  done: number;
  /** The step after `done` is under way. */
  current: boolean;
  /** What the person who asked can do now, and is waited for. */
  act: 'answer' | 'decide' | null;
}

const LONGEST_WORDS = 140;

/** How a request stands, for the person who asked: one key with its values, steps done, and the next act. */
export function standingOf(facts: StandingFacts, now: Date): Standing {
  const say = (key: StandingKey, at: Date | null = null, more: Partial<Standing> = {}): Standing => ({
    key,
    at,
    who: facts.assignee ?? '',
    words: '',
    done: doneOf(facts),
    current: true,
    act: null,
    ...more,
  });
  const over = { current: false, done: 4 };
  switch (facts.state) {
    case 'resolved':
      return say('solved', facts.resolvedAt, { done: 4, current: false, act: 'decide' });
    case 'closed':
      return say('closed', facts.closedAt, over);
    case 'cancelled':
      return say('withdrawn', facts.updatedAt, over);
    case 'merged':
      return say('merged', null, { ...over, words: facts.mergedInto ?? '' });
    default:
  }
  if (facts.beingPrepared) return say('prepared');
  const by = dueOf(facts, 'resolve');
  if (facts.state === 'waiting') return waiting(facts, by, say);
  if (facts.state === 'approval') return say(by ? 'agreementBy' : 'agreement', by);
  if (by && by < now) return say('late', by);
  if (!facts.firstResponseAt) {
    const answerBy = dueOf(facts, 'response');
    return answerBy && answerBy >= now ? say('answerBy', answerBy) : say('received');
  }
  if (facts.assignee) return say(by ? 'inWorkBy' : 'inWork', by);
  return say(by ? 'queuedBy' : 'queued', by);
}

type Say = (key: StandingKey, at?: Date | null, more?: Partial<Standing>) => Standing;

function waiting(facts: StandingFacts, by: Date | null, say: Say): Standing {
  const { waits, waitingUntil, lastWord } = facts;
  if (waits?.forCustomer && !waitingUntil) {
    const words = lastWord ? oneLine(lastWord.body) : '';
    return say(words ? 'asked' : 'forYou', lastWord?.at ?? null, { words, act: 'answer' });
  }
  const words = waits?.label ?? '';
  if (waitingUntil) return say('waitsUntil', waitingUntil, { words });
  return say(by ? 'waitsBy' : 'waits', by, { words });
}

function doneOf(facts: StandingFacts): number {
  if (!facts.firstResponseAt) return 1;
  return facts.assignee ? 2 : 1;
}

/** The due time of a promise that is not kept yet. */
const dueOf = (facts: StandingFacts, kind: string): Date | null =>
  facts.clocks.find((clock) => clock.kind === kind && !clock.metAt && !clock.stoppedAt)?.dueAt ?? null;

/** The question at the end says more than the greeting at the start. */
function oneLine(body: string): string {
  const plain = body
    .replace(/[*_`>#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentences = plain.match(/[^.?!]+[.?!]+/g) ?? [plain];
  const question = sentences.findLast((sentence) => sentence.trim().endsWith('?'))?.trim() ?? plain;
  return question.length > LONGEST_WORDS ? `${question.slice(0, LONGEST_WORDS - 1).trimEnd()}…` : question;
}
