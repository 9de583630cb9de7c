import type { EventType } from '@/lib/events/catalogue';
import { SYSTEM_ACTOR } from '@/lib/people/actor';
import type { ClockKind } from '@/lib/sla/clock';
import { type Targets, targetsFor, updateTarget } from '@/lib/sla/promise';
import { NEVER } from '@/lib/tickets/clocks';
import type { Agent, Offer } from './desk';
import { instant } from './instant';
import type { OpenTable } from './open-table';
import type { Requester } from './requesters';
import type { Sheet } from './sheet';
import { ToldClock } from './told-clock';
import type { Words } from './words';

export interface Begun {
  reference: string;
  offer: Offer;
  requester: Requester;
  kind: 'incident' | 'request' | 'question' | 'complaint';
  grades: { impact: 1 | 2 | 3; urgency: 1 | 2 | 3; priority: 1 | 2 | 3 | 4 };
  channel: string;
  words: Words;
  at: number;
}

/** One ticket as it lives through its acts, kept as rows of COPY; times are epoch milliseconds and only go up. */
export class TicketLife {
  readonly id: string;
  readonly hours: OpenTable;
  private readonly targets: Targets;
  private readonly clocks = new Map<ClockKind, ToldClock>();
  private readonly over: ToldClock[] = [];
  private state = 'new';
  private agent: Agent | null = null;
  private version = 1;
  private replies = 0;
  private waitingReason: string | null = null;
  private readonly times: Record<
    'assigned' | 'answered' | 'public' | 'customer' | 'resolved' | 'closed' | 'closeDue',
    number | null
  >;
  private last: number;

  constructor(
    readonly sheet: Sheet,
    readonly begun: Begun,
  ) {
    const { at, offer, kind, grades, words, channel } = begun;
    this.id = sheet.id(at);
    this.hours = offer.hours;
    this.last = at;
    this.targets = targetsFor(offer.promised.level, kind, grades.priority);
    this.times = {
      assigned: null,
      answered: null,
      public: null,
      customer: at,
      resolved: null,
      closed: null,
      closeDue: null,
    };
    this.event(
      at,
      'ticket.logged',
      JSON.stringify({ kind, ...grades, channel, subject: words.subject }),
      begun.requester.id,
    );
    this.start('response', this.targets.response, at);
    this.start('resolve', this.targets.resolve, at);
    this.start('update', updateTarget(this.targets, false), at);
  }

  take(at: number, agent: Agent): void {
    this.moved(at, agent);
    this.state = 'open';
    this.times.assigned = at;
    this.event(at, 'ticket.taken', '{"from":null}', agent.id, agent.level);
  }

  reply(at: number, body: string): void {
    this.moved(at);
    const messageId = this.message(at, this.agent?.id ?? SYSTEM_ACTOR.id, body, false);
    this.event(at, 'ticket.replied', `{"messageId":"${messageId}"}`, this.agent?.id, this.agent?.level);
    this.times.answered ??= at;
    this.times.public = at;
    this.replies += 1;
    for (const kind of ['response', 'reply', 'update'] as const) this.meet(kind, at);
    this.start('update', updateTarget(this.targets, true), at);
  }

  customerWrites(at: number, body: string): void {
    this.moved(at);
    const messageId = this.message(at, this.begun.requester.id, body, true);
    this.event(at, 'ticket.customerWrote', `{"messageId":"${messageId}","thanks":false}`, this.begun.requester.id);
    this.times.customer = at;
    if (!this.isOpen('reply') && !this.isOpen('response')) this.start('reply', this.targets.reply, at);
  }

  wait(at: number): void {
    this.moved(at);
    const { customerReason: reason, promised } = this.begun.offer;
    const pauses = (['response', 'update', 'resolve', 'reply'] as const).filter((kind) =>
      promised.level.pausing[kind].includes(reason),
    );
    this.state = 'waiting';
    this.waitingReason = reason;
    this.event(
      at,
      'ticket.waited',
      JSON.stringify({ waitingReason: reason, until: null, pauses }),
      this.agent?.id,
      this.agent?.level,
    );
    for (const kind of pauses) if (this.isOpen(kind)) this.clocks.get(kind)?.pause(at);
  }

  resolve(at: number): void {
    this.moved(at);
    const { promised } = this.begun.offer;
    const closeDue = this.hours.closingAfter(at, promised.level.autoCloseDays);
    const { resolution, code } = this.begun.words;
    this.event(
      at,
      'ticket.resolved',
      JSON.stringify({ code, resolution, closeDueAt: instant(closeDue) }),
      this.agent?.id,
      this.agent?.level,
    );
    this.state = 'resolved';
    Object.assign(this.times, { resolved: at, public: at, closeDue, answered: this.times.answered ?? at });
    for (const kind of ['response', 'resolve', 'update', 'reply'] as const) this.meet(kind, at);
  }

  /** Closes by time once its days are over. */
  closeBy(now: number): void {
    const due = this.times.closeDue;
    if (this.state !== 'resolved' || due === null || due > now) return;
    this.moved(due);
    this.state = 'closed';
    this.times.closed = due;
    this.times.closeDue = null;
    this.event(due, 'ticket.closed', '{"cause":"time"}');
  }

  rate(at: number, score: number, comment: string | null): void {
    const { id } = this.begun.requester;
    this.event(at, 'ticket.rated', `{"score":${score},"from":null}`, id);
    this.sheet.add('Rating', [this.id, score, comment, id, at, at]);
  }

  /** `data` is JSON. */
  event(at: number, type: EventType, data: string, actorId: string = SYSTEM_ACTOR.id, level?: number): void {
    const kind = actorId === SYSTEM_ACTOR.id ? 'system' : 'person';
    const { functionId } = this.begun.offer;
    this.sheet.add('Event', [this.sheet.id(at), at, type, this.id, functionId, actorId, kind, level ?? null, data]);
  }

  write(now: number): void {
    for (const clock of this.clocks.values()) clock.sweep(now);
    for (const clock of [...this.over, ...this.clocks.values()]) clock.write(now);
    const due = [...this.clocks.values()].flatMap((clock) => clock.due ?? []);
    const next = due.length > 0 ? Math.min(...due) : null;
    const { offer, requester, grades, words, at, kind, reference, channel } = this.begun;
    const { priority, impact, urgency } = grades;
    const { promised } = offer;
    const { times } = this;
    const solved = this.state === 'resolved' || this.state === 'closed';
    this.sheet.add('Ticket', [
      ...[this.id, reference, offer.functionId, offer.teamId, kind, this.state, priority, impact, urgency],
      ...[words.subject, words.description, this.version, channel, requester.id, requester.organisationId],
      ...[this.agent?.id ?? null, offer.ruleId, offer.content.category, offer.content.routine, offer.content.common],
      ...[offer.versionId, promised.levelVersionId, promised.calendarVersionId, promised.ladderVersionId],
      ...[offer.matrixVersionId, offer.routingVersionId, this.waitingReason],
      ...[solved ? words.resolution : null, solved ? words.code : null, this.replies, at, this.last],
      ...[at, times.assigned, times.answered, times.resolved, times.closed],
      ...[times.closeDue, times.public, times.customer, next],
      next ?? NEVER.getTime(),
      // Old ones nobody took have been called out already.
      this.state === 'new' && now - at > offer.calledOutAfter ? now : null,
    ]);
  }

  private moved(at: number, agent = this.agent): void {
    this.agent = agent;
    this.version += 1;
    this.last = Math.max(this.last, at);
  }

  private message(at: number, authorId: string, body: string, fromCustomer: boolean): string {
    const id = this.sheet.id(at);
    this.sheet.add('Message', [id, this.id, authorId, 'public', body, this.begun.channel, at, fromCustomer]);
    return id;
  }

  private start(kind: ClockKind, target: number | undefined, at: number): void {
    const before = this.clocks.get(kind);
    if (target === undefined) return;
    if (before) this.over.push(before);
    this.clocks.set(kind, new ToldClock(this, kind, target, at));
  }

  private isOpen(kind: ClockKind): boolean {
    return this.clocks.get(kind)?.open ?? false;
  }

  private meet(kind: ClockKind, at: number): void {
    const clock = this.clocks.get(kind);
    if (clock?.open) clock.meet(at);
  }
}
