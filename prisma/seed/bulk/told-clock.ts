import type { EventType } from '@/lib/events/catalogue';
import type { ClockKind } from '@/lib/sla/clock';
import type { Offer } from './desk';
import { instant } from './instant';
import type { OpenTable } from './open-table';
import type { Sheet } from './sheet';

/** What a clock asks of its ticket. */
interface Told {
  readonly id: string;
  readonly sheet: Sheet;
  readonly hours: OpenTable;
  readonly begun: { offer: Offer };
  event(at: number, type: EventType, data: string): void;
}

/** One clock of a seeded ticket, reckoned as lib/sla does and told as the same events as the product's own. */
export class ToldClock {
  private readonly id: string;
  private spent = 0;
  private runningSince: number | null;
  private dueAt: number | null;
  private metAt: number | null = null;
  private breachedAt: number | null = null;

  constructor(
    private readonly life: Told,
    private readonly kind: ClockKind,
    private readonly target: number,
    private readonly startedAt: number,
  ) {
    this.id = life.sheet.id(startedAt);
    this.runningSince = startedAt;
    this.dueAt = life.hours.add(startedAt, target);
    this.tell(startedAt, 'clock.started', `"target":${target},"dueAt":"${instant(this.dueAt)}"`);
  }

  get open(): boolean {
    return this.metAt === null;
  }

  /** Due time while it runs. */
  get due(): number | null {
    return this.runningSince === null ? null : this.dueAt;
  }

  meet(at: number): void {
    this.settle(at);
    this.metAt = at;
    this.tell(at, 'clock.met', `"spent":${this.spent}`);
  }

  pause(at: number): void {
    this.settle(at);
    if (this.spent < this.target) this.dueAt = null;
    this.tell(at, 'clock.paused', `"spent":${this.spent}`);
  }

  /** What the sweep would have found by now is found. */
  sweep(now: number): void {
    if (this.due === null || this.breachedAt !== null || this.due >= now) return;
    this.breachedAt = this.due;
    this.tell(this.due, 'clock.breached', `"dueAt":"${instant(this.due)}"`);
  }

  /** Steps of the ladder that are past count as taken: seeding must not wake anybody. */
  private steps(now: number): [fired: number[], next: number | null] {
    const running = this.runningSince;
    if (running === null) return [[], null];
    const steps = this.life.begun.offer.promised.ladder
      .map(({ at }) => ({ at, due: this.life.hours.add(running, Math.max(0, this.target * at - this.spent)) }))
      .sort((a, b) => a.at - b.at);
    const next = steps.find(({ due }) => due > now);
    return [steps.filter(({ due }) => due <= now).map(({ at }) => at), next?.due ?? null];
  }

  write(now: number): void {
    const { calendarVersionId, levelVersionId } = this.life.begun.offer.promised;
    this.life.sheet.add('Clock', [
      ...[this.id, this.life.id, this.kind, this.target, this.spent],
      ...[this.startedAt, this.runningSince, this.dueAt, this.metAt, this.breachedAt],
      ...[calendarVersionId, levelVersionId, ...this.steps(now)],
    ]);
  }

  private settle(at: number): void {
    this.sweep(at);
    if (this.runningSince === null) return;
    this.spent = Math.round((this.spent + this.life.hours.between(this.runningSince, at)) * 1000) / 1000;
    this.runningSince = null;
  }

  private tell(
    at: number,
    type: 'clock.started' | 'clock.met' | 'clock.paused' | 'clock.breached',
    data: string,
  ): void {
    this.life.event(at, type, `{"clockId":"${this.id}","kind":"${this.kind}",${data}}`);
  }
}
