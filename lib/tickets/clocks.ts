import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import { newId } from '@/lib/id';
import type { Calendar } from '@/lib/sla/calendar';
import {
  breachClock,
  type Clock,
  type ClockKind,
  isOver,
  meetClock,
  pauseClock,
  reopenClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
} from '@/lib/sla/clock';
import { pausesClock, type Targets, targetsFor, updateTarget } from '@/lib/sla/promise';
import { type Happening, tellClock } from '@/lib/tickets/clock-told';
import { nextStepAt, takenOn } from '@/lib/tickets/ladder';
import type { State, Tick } from '@/lib/tickets/lifecycle';
import { type Promised, pinnedPromise } from '@/lib/tickets/promise';
import type { Clock as ClockRow, Ticket } from '@/prisma/generated/client';

/** Sorts after every due time: a ticket without a running clock. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z');

export interface DueTimes {
  nextDueAt: Date | null;
  dueOrder: Date;
}

const asClock = (row: ClockRow): Clock => ({ ...row, kind: row.kind as ClockKind });
type PromiseKinds = 'response' | 'update' | 'resolve' | 'reply';
const isPromised = (kind: string): kind is PromiseKinds => ['response', 'update', 'resolve', 'reply'].includes(kind);

/** The clocks of one ticket inside one act: every change is computed by lib/sla, stored, and told as an event. */
export class TicketClocks {
  private constructor(
    private readonly ctx: Context,
    private readonly ticket: Ticket,
    private promised: Promised | null,
    private rows: ClockRow[],
  ) {}

  static async of(ctx: Context, ticket: Ticket, promised?: Promised): Promise<TicketClocks> {
    const rows = promised
      ? []
      : await ctx.tx.clock.findMany({ where: { ticketId: ticket.id }, orderBy: { startedAt: 'asc' } });
    return new TicketClocks(ctx, ticket, promised ?? (await pinnedPromise(ctx.tx, ticket)), rows);
  }

  /** Starts what is promised for a new ticket. `answered` when it was opened by talking to somebody (behaviour 22). */
  async startAll(answered: boolean): Promise<void> {
    const targets = this.targets();
    await this.start('response', targets.response);
    await this.start('resolve', targets.resolve);
    await this.start('update', updateTarget(targets, answered));
    if (answered) await this.apply(['response'], 'met', (clock, calendar) => meetClock(clock, calendar, this.ctx.now));
  }

  async tick(tick: Tick, waiting?: { state: State; reason: string | null }): Promise<void> {
    const { now } = this.ctx;
    if (tick === 'answer') await this.answered();
    if (tick === 'customer') await this.customerWrote();
    if (tick === 'pause' && waiting) await this.pauseFor(waiting.state, waiting.reason);
    if (tick === 'resume' || tick === 'customer') await this.resume();
    if (tick === 'meet')
      await this.apply(['response', 'resolve', 'update', 'reply'], 'met', (clock, calendar) =>
        meetClock(clock, calendar, now),
      );
    if (tick === 'stop') await this.apply(null, 'stopped', (clock, calendar) => stopClock(clock, calendar, now));
    if (tick === 'reopen') await this.reopen();
  }

  /** Another priority, kind or policy: targets change from now on, time used and pauses stay (behaviours 18, 19). */
  async retarget(priority: number, kind: Ticket['kind']): Promise<void> {
    const targets = this.targets(priority, kind);
    for (const row of this.open()) {
      const target = this.targetOf(row.kind, targets);
      // What was set by hand is owed although the new priority promises nothing.
      if (target === undefined && row.dueByHandAt) continue;
      if (target === undefined)
        await this.change(row, 'stopped', (clock, calendar) => stopClock(clock, calendar, this.ctx.now));
      else if (target !== row.target)
        await this.change(row, 'retargeted', (clock, calendar) => retargetClock(clock, calendar, target, this.ctx.now));
    }
  }

  /**
   * Another policy matches: open clocks go on with its targets and calendar, or start anew, as it says (behaviour 19).
   * One that is due by hand goes on in any case.
   */
  async switchTo(next: Promised): Promise<void> {
    const { now } = this.ctx;
    const same = next.levelVersionId === this.promised?.levelVersionId;
    if (same && next.calendarVersionId === this.promised?.calendarVersionId) return this.climbBy(next);
    const before = this.promised;
    const anew = before && next.level.onChange !== 'restart' ? [] : this.open().filter((row) => !row.dueByHandAt);
    const going = this.open().filter((row) => !anew.includes(row));
    for (const row of anew) await this.change(row, 'stopped', (clock, calendar) => stopClock(clock, calendar, now));
    this.promised = next;
    const targets = this.targets();
    for (const row of going) {
      if (!before) continue;
      const target = this.targetOf(row.kind, targets) ?? row.target;
      const step: Step = (clock) => retargetClock(clock, before.calendar, target, now, next.calendar);
      await this.change({ ...row, firedSteps: takenOn(row.firedSteps, before, next) }, 'retargeted', step, next);
    }
    for (const kind of ['response', 'resolve', 'reply', 'update'] as const)
      if (anew.some((row) => row.kind === kind)) await this.start(kind, this.targetOf(kind, targets));
  }

  /** The same promise by another ladder: due times stay, and the steps not yet taken are the new one's. */
  private async climbBy(next: Promised): Promise<void> {
    const before = this.promised;
    if (!before || next.ladderVersionId === before.ladderVersionId) return;
    this.promised = next;
    for (const row of this.open()) {
      const firedSteps = takenOn(row.firedSteps, before, next);
      const data = { firedSteps, nextStepAt: nextStepAt(asClock(row), firedSteps, next) };
      await this.ctx.tx.clock.update({ where: { id: row.id }, data });
    }
  }

  dueTimes(): DueTimes {
    const due = this.rows.flatMap((row) =>
      (row.runningSince || row.dueByHandAt) && row.dueAt && !isOver(asClock(row)) ? [row.dueAt.getTime()] : [],
    );
    const nextDueAt = due.length > 0 ? new Date(Math.min(...due)) : null;
    return { nextDueAt, dueOrder: nextDueAt ?? NEVER };
  }

  private open(): ClockRow[] {
    return this.rows.filter((row) => isPromised(row.kind) && !isOver(asClock(row)));
  }

  private targets(priority = this.ticket.priority, kind = this.ticket.kind) {
    return this.promised ? targetsFor(this.promised.level, kind, priority as 1 | 2 | 3 | 4) : {};
  }

  private targetOf(kind: string, targets: Targets): number | undefined {
    if (kind === 'update') return updateTarget(targets, this.ticket.firstResponseAt !== null);
    return isPromised(kind) ? targets[kind] : undefined;
  }

  private async start(kind: ClockKind, target: number | undefined): Promise<void> {
    if (target === undefined || !this.promised) return;
    const clock = startClock(kind, this.promised.calendar, target, this.ctx.now);
    const row = await this.ctx.tx.clock.create({
      data: {
        ...clock,
        id: newId(this.ctx.now),
        ticketId: this.ticket.id,
        calendarVersionId: this.promised.calendarVersionId,
        levelVersionId: this.promised.levelVersionId,
        nextStepAt: nextStepAt(clock, [], this.promised),
      },
    });
    this.rows.push(row);
    record(this.ctx, 'clock.started', {
      ticket: this.ticket,
      data: {
        ...{ clockId: row.id, kind, target, since: row.startedAt.toISOString() },
        ...{ dueAt: row.dueAt?.toISOString() ?? null, ...countedBy(this.promised) },
      },
    });
  }

  /** A person of the desk wrote publicly: the answer is given, the update promise starts anew (behaviours 22, 24, 25). */
  private async answered(): Promise<void> {
    const { now } = this.ctx;
    await this.apply(['response', 'reply', 'update'], 'met', (clock, calendar) => meetClock(clock, calendar, now));
    await this.start('update', updateTarget(this.targets(), true));
  }

  /** Next reply counts from the oldest unanswered customer message; further ones do not move it (behaviour 24). */
  private async customerWrote(): Promise<void> {
    const waitsForReply = this.rows.some(
      (row) => (row.kind === 'reply' || row.kind === 'response') && !isOver(asClock(row)),
    );
    if (!waitsForReply) await this.start('reply', this.targets().reply);
  }

  private async pauseFor(state: State, reason: string | null): Promise<void> {
    const { now, promised } = { now: this.ctx.now, promised: this.promised };
    if (!promised) return;
    const marks = promised.level.pausing;
    // An update promised after the first answer cannot run ahead of it (behaviour 23).
    const unanswered = this.ticket.firstResponseAt === null;
    const paused = (kind: string) =>
      isPromised(kind) &&
      (pausesClock(marks[kind], state, reason) ||
        (kind === 'update' && unanswered && pausesClock(marks.response, state, reason)));
    for (const row of this.rows) {
      if (paused(row.kind)) await this.change(row, 'paused', (clock, calendar) => pauseClock(clock, calendar, now));
      else await this.change(row, 'resumed', (clock, calendar) => resumeClock(clock, calendar, now));
    }
  }

  private async resume(): Promise<void> {
    await this.apply(null, 'resumed', (clock, calendar) => resumeClock(clock, calendar, this.ctx.now));
  }

  private async reopen(): Promise<void> {
    const restart = this.promised?.level.reopen === 'restart';
    await this.apply(['resolve'], 'reopened', (clock, calendar) =>
      reopenClock(clock, calendar, this.ctx.now, { restart }),
    );
    await this.start('update', updateTarget(this.targets(), true));
  }

  private async apply(kinds: ClockKind[] | null, what: Happening, step: Step): Promise<void> {
    for (const row of this.rows.filter((one) => kinds === null || kinds.includes(one.kind as ClockKind)))
      await this.change(row, what, step);
  }

  private async change(row: ClockRow, what: Happening, step: Step, pin?: Promised): Promise<void> {
    if (!this.promised) return;
    const before = asClock(row);
    const after = step(before, this.promised.calendar);
    if (after === before) return;
    const missed =
      !before.breachedAt && after.breachedAt
        ? after.breachedAt
        : !before.breachedAt && !isOver(after)
          ? breachClock(after, this.ctx.now).breachedAt
          : null;
    const { kind: _, ...data } = { ...after, breachedAt: after.breachedAt ?? missed };
    const pins = pin ? countedBy(pin) : {};
    const { firedSteps } = row;
    const stored = await this.ctx.tx.clock.update({
      where: { id: row.id },
      data: { ...data, ...pins, firedSteps, nextStepAt: nextStepAt(after, firedSteps, pin ?? this.promised) },
    });
    this.rows = this.rows.map((one) => (one.id === row.id ? stored : one));
    const about = { clockId: row.id, kind: row.kind };
    if (missed)
      record(this.ctx, 'clock.breached', { ticket: this.ticket, data: { ...about, dueAt: missed.toISOString() } });
    tellClock(this.ctx, this.ticket, what, { about: { ...about, ...pins }, before, after: stored });
  }
}

const countedBy = ({ levelVersionId, calendarVersionId }: Promised) => ({ levelVersionId, calendarVersionId });

type Step = (clock: Clock, calendar: Calendar) => Clock;
