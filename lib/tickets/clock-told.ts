import type { Context } from '@/lib/context';
import { record } from '@/lib/events/record';
import type { Clock } from '@/lib/sla/clock';
import type { Clock as ClockRow, Ticket } from '@/prisma/generated/client';

export type Happening = 'met' | 'paused' | 'resumed' | 'stopped' | 'retargeted' | 'reopened';

interface Told {
  /** The clock, and the versions it counts by where these are new. */
  about: { clockId: string; kind: string };
  before: Clock;
  after: ClockRow;
}

/** What happened to a clock, as the event of its own name. */
export function tellClock(ctx: Context, ticket: Ticket, what: Happening, { about, before, after }: Told): void {
  const dueAt = after.dueAt?.toISOString() ?? null;
  const { spent, target } = after;
  const byHand = after.dueByHandAt ? { byHand: true } : {};
  if (what === 'met') record(ctx, 'clock.met', { ticket, data: { ...about, spent } });
  if (what === 'paused') record(ctx, 'clock.paused', { ticket, data: { ...about, spent, ...byHand } });
  if (what === 'resumed') record(ctx, 'clock.resumed', { ticket, data: { ...about, dueAt } });
  if (what === 'stopped') record(ctx, 'clock.stopped', { ticket, data: about });
  if (what === 'retargeted')
    record(ctx, 'clock.retargeted', {
      ticket,
      data: { ...about, from: before.target, to: target, dueAt, ...byHand },
    });
  if (what === 'reopened') record(ctx, 'clock.reopened', { ticket, data: { ...about, dueAt, restart: spent === 0 } });
}
