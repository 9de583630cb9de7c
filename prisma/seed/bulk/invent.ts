import { priorityOf } from '@/lib/rules/kinds/priority-matrix';
import { targetsFor } from '@/lib/sla/promise';
import type { Dice } from '../dice';
import type { Offer } from './desk';
import { finish, goOn } from './paths';
import type { Requester } from './requesters';
import type { Sheet } from './sheet';
import { TicketLife } from './ticket-life';
import { wordsFor } from './words';

const MINUTE = 60_000;
const DAY = 86_400_000;
const OPEN_SHARE = 0.2;
const CHANNELS = ['portal', 'portal', 'portal', 'email', 'email', 'phone', 'phone', 'chat', 'walkup'] as const;
const GRADES = [1, 2, 2, 3, 3, 3, 3, 3] as const;

export interface Inventing {
  sheet: Sheet;
  dice: Dice;
  offers: readonly Offer[];
  requesters: readonly Requester[];
  now: number;
  /** How far back the finished ones go, in days. */
  days: number;
  nextReference(functionId: string): string;
}

/** Makes up the nth of so many tickets and writes it with all that happened to it: the oldest come first, the open last. */
export function inventTicket(world: Inventing, nth: number, total: number): void {
  const { sheet, dice, now } = world;
  const offer = dice.of(world.offers);
  const kind = offer.content.ticketKind;
  const [impact, urgency] = [dice.of(GRADES), dice.of(GRADES)];
  const priority = priorityOf(offer.matrix, impact, urgency);
  const targets = targetsFor(offer.promised.level, kind, priority);
  const resolve = targets.resolve ?? 144_000;
  const over = Math.ceil(total * (1 - OPEN_SHARE));
  const open = nth >= over;
  const at = open
    ? offer.hours.subtract(now, Math.min(1 - rank(dice, nth - over, total - over), dice.next() * 1.3) * resolve * 1.05)
    : dayAndHour(world, rank(dice, nth, over));
  const life = new TicketLife(sheet, {
    reference: world.nextReference(offer.functionId),
    ...{ offer, kind, at },
    grades: { impact, urgency, priority },
    requester: requesterOf(world),
    channel: dice.of(CHANNELS),
    words: wordsFor(offer.key, dice),
  });
  const path = { life, dice, now, offer, at, targets };
  if (open) goOn(path);
  else finish(path, resolve);
  life.write(now);
}

/** A chance from 0 to 1 that grows from ticket to ticket, so that numbers are given in the order of time. */
const rank = (dice: Dice, nth: number, of: number): number => (nth + dice.next()) / of;

/** Mostly working days and working hours, a little more each month: desks grow. `share` is how far along the time is. */
function dayAndHour({ dice, now, days }: Inventing, share: number): number {
  const back = Math.floor((1 - Math.sqrt(share)) * days) + 2;
  const day = Math.floor(now / DAY) * DAY - back * DAY;
  const weekday = new Date(day).getUTCDay();
  const moved = (weekday === 0 || weekday === 6) && dice.chance(0.85) ? 2 * DAY : 0;
  const hour = 7 + (dice.next() + dice.next()) * 6;
  return day - moved + Math.floor(hour * 60 * MINUTE) + dice.between(0, 59_999);
}

/** A few people ask for help again and again, most hardly ever. */
function requesterOf({ requesters, dice }: Inventing): Requester {
  const index = Math.floor(dice.next() ** 2 * requesters.length);
  return requesters[index] ?? dice.of(requesters);
}
