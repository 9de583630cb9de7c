import type { ClockKind } from './clock';
import type { ClockEvent } from './clock-event';
import type { ClockSpan } from './history';
import { type Pausing, pausesClock, type Targets, updateTarget } from './promise';
import { modeOf } from './stretches';

/** One clock of a ticket, told by its history; `update` and `reply` have a round for each message owed. */
export interface ClockRound {
  readonly kind: PromisedKind;
  readonly history: ClockSpan[];
}

type PromisedKind = Extract<ClockKind, 'response' | 'update' | 'resolve' | 'reply'>;
const KINDS: readonly PromisedKind[] = ['response', 'update', 'resolve', 'reply'];

export interface TicketPromise {
  readonly targets: Targets;
  readonly pausing: Pausing;
  readonly reopen: 'continue' | 'restart';
}

/**
 * What a ticket's events do to its clocks (behaviours 16-18, 22-26): histories of the current round of each kind,
 * then of earlier rounds, newest first. Events are in time order and begin with `created`.
 */
export function replayTicket(events: readonly ClockEvent[], promise: TicketPromise): ClockRound[] {
  const ticket = new TicketClocks(promise);
  for (const event of events) ticket.apply(event);
  return ticket.rounds();
}

class TicketClocks {
  private targets: Targets;
  private answered = false;
  private resolved = false;
  private waiting: { state: string; reason: string | null } | null = null;
  private readonly current = new Map<PromisedKind, ClockRound>();
  private readonly earlier: ClockRound[] = [];

  constructor(private readonly promise: TicketPromise) {
    this.targets = promise.targets;
  }

  rounds(): ClockRound[] {
    return [...KINDS.flatMap((kind) => this.current.get(kind) ?? []), ...this.earlier];
  }

  apply(event: ClockEvent): void {
    const at = new Date(event.at);
    switch (event.what) {
      case 'created':
        this.start('response', at);
        this.answered = event.answered ?? false;
        if (this.answered) this.tell('response', { at, what: 'met' });
        this.start('update', at);
        this.start('resolve', at);
        break;
      case 'answered':
        if (!event.automatic) this.answer(at);
        break;
      case 'customer-wrote':
        if (!event.automatic) this.hear(at);
        break;
      case 'waiting':
        this.waiting = { state: event.state ?? 'waiting', reason: event.reason ?? null };
        this.standOrRun(at);
        break;
      case 'resumed':
        this.waiting = null;
        this.standOrRun(at);
        break;
      case 'resolved':
        this.answered = true;
        this.resolved = true;
        this.waiting = null;
        for (const kind of KINDS) this.tell(kind, { at, what: 'met' });
        break;
      case 'reopened':
        this.reopen(at, this.promise.reopen === 'restart');
        break;
      case 'retarget':
        this.retarget(at, event.targets, event.reason);
        break;
    }
  }

  private start(kind: PromisedKind, at: Date): void {
    const target = this.targetOf(kind);
    if (target === undefined) return;
    const before = this.current.get(kind);
    if (before) this.earlier.unshift(before);
    this.current.set(kind, { kind, history: [{ at, what: 'started', target }] });
    this.standOrRun(at);
  }

  private answer(at: Date): void {
    this.answered = true;
    this.tell('response', { at, what: 'met' });
    this.tell('reply', { at, what: 'met' });
    this.tell('update', { at, what: 'met' });
    if (!this.resolved) this.start('update', at);
  }

  private hear(at: Date): void {
    this.waiting = null;
    this.standOrRun(at);
    // The first message is owed a first response; only later ones are owed a reply, counted from the oldest.
    if (this.answered && !this.resolved && !this.open('reply')) this.start('reply', at);
  }

  private reopen(at: Date, restart: boolean): void {
    if (!this.resolved) return;
    this.resolved = false;
    this.tell('resolve', { at, what: 'reopened', restart });
    this.start('update', at);
    this.retarget(at, {});
  }

  private retarget(at: Date, targets: Targets, reason?: string): void {
    this.targets = { ...this.targets, ...targets };
    for (const kind of KINDS) {
      const target = this.targetOf(kind);
      const round = this.open(kind);
      if (round && target !== lastTarget(round)) round.history.push({ at, what: 'retargeted', target, reason });
      else if (!this.current.has(kind) && this.owes(kind)) this.start(kind, at);
    }
  }

  private owes(kind: PromisedKind): boolean {
    if (kind === 'response') return !this.answered;
    return kind !== 'reply' && !this.resolved;
  }

  private targetOf(kind: PromisedKind): number | undefined {
    return kind === 'update' ? updateTarget(this.targets, this.answered) : this.targets[kind];
  }

  /** Pauses and resumes each open clock as the state asks; a second wait is told again, with its own reason. */
  private standOrRun(at: Date): void {
    for (const kind of KINDS) {
      const round = this.open(kind);
      if (!round) continue;
      const paused = modeOf(round.history) === 'pause';
      if (this.waiting && pausesClock(this.marksOf(kind), this.waiting.state, this.waiting.reason)) {
        const reason = this.waiting.reason ?? this.waiting.state;
        if (!paused || round.history.at(-1)?.reason !== reason) round.history.push({ at, what: 'paused', reason });
      } else if (paused) round.history.push({ at, what: 'resumed' });
    }
  }

  private marksOf(kind: PromisedKind): string[] {
    const { update, response } = this.promise.pausing;
    // Were the update clock to run on while the response clock stands, it would fall due first (behaviour 23).
    if (kind === 'update' && !this.answered) return [...update, ...response];
    return this.promise.pausing[kind];
  }

  private open(kind: PromisedKind): ClockRound | undefined {
    const round = this.current.get(kind);
    return round && modeOf(round.history) !== 'over' ? round : undefined;
  }

  private tell(kind: PromisedKind, span: ClockSpan): void {
    const round = this.current.get(kind);
    const over = round && modeOf(round.history) === 'over';
    if (round && over === (span.what === 'reopened')) round.history.push(span);
  }
}

function lastTarget(round: ClockRound): number | undefined {
  return round.history.findLast((span) => span.target !== undefined)?.target;
}
