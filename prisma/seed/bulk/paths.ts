import type { Targets } from '@/lib/sla/promise';
import type { Dice } from '../dice';
import { THANKS_WITH_SCORE } from '../tickets/past';
import type { Offer } from './desk';
import type { TicketLife } from './ticket-life';

const MINUTE = 60_000;
const PROGRESS = 'It is still being worked on. We write again as soon as there is news, at the latest tomorrow.';

interface Path {
  life: TicketLife;
  dice: Dice;
  now: number;
  offer: Offer;
  at: number;
  targets: Targets;
}

/** Still under way: perhaps nobody has it yet, perhaps it was answered, perhaps it waits for the customer. */
export function goOn({ life, dice, now, offer, at, targets }: Path): void {
  // The wait at the end comes after everything else: a ticket's times only go up.
  const until = now - MINUTE;
  const response = targets.response ?? 3600;
  const taken = offer.hours.add(at, dice.next() * response * 0.9);
  if (taken >= until || dice.chance(0.12)) return;
  life.take(taken, dice.of(offer.agents));
  const answered = offer.hours.add(taken, dice.next() * response * 0.3);
  if (answered >= until) return;
  life.reply(answered, dice.chance(0.5) ? life.begun.words.asked : life.begun.words.answer);
  const heard = keepInformed({ life, dice, now, offer, at: answered, targets }, until);
  const wrote = offer.hours.add(heard, dice.between(600, 20_000));
  if (wrote < until && dice.chance(0.3)) life.customerWrites(wrote, life.begun.words.answered);
  if (dice.chance(0.15)) life.wait(until);
}

/** Over: answered, perhaps talked about, resolved, perhaps rated, closed when its days were over. */
export function finish({ life, dice, now, offer, at, targets }: Path, resolve: number): void {
  const response = targets.response ?? 3600;
  const quick = dice.chance(0.15);
  const share = dice.chance(0.06) ? 1 + dice.next() : 0.03 + dice.next() * dice.next() * 0.9;
  const end = Math.min(offer.hours.add(at, quick ? dice.between(120, 1500) : resolve * share), now - MINUTE);
  const taken = Math.min(offer.hours.add(at, dice.next() * response * (dice.chance(0.04) ? 2 : 0.8)), end);
  life.take(taken, dice.of(offer.agents));
  const answered = offer.hours.add(taken, dice.next() * response * 0.18);
  if (!quick && answered < end) {
    life.reply(answered, dice.chance(0.35) ? life.begun.words.asked : life.begun.words.answer);
    const heard = keepInformed({ life, dice, now, offer, at: answered, targets }, end);
    const wrote = offer.hours.add(heard, dice.between(600, 12_000));
    if (wrote < end && dice.chance(0.35)) {
      life.customerWrites(wrote, life.begun.words.answered);
      const again = offer.hours.add(wrote, (targets.reply ?? 7200) * dice.next() * 1.04);
      if (again < end) life.reply(again, life.begun.words.answer);
    }
  }
  life.resolve(end);
  const rated = end + dice.between(3, 600) * MINUTE;
  if (rated < now && dice.chance(0.2)) {
    const [score, comment] = dice.of(THANKS_WITH_SCORE);
    life.rate(rated, score, comment ?? null);
  }
  life.closeBy(now);
}

/** Mostly the desk writes before the update promise runs out. @returns when it last wrote before `until` */
function keepInformed({ life, dice, offer, at, targets }: Path, until: number): number {
  const update = targets.update ?? 72_000;
  let last = at;
  for (let told = 0; told < 3; told++) {
    const next = offer.hours.add(last, update * (0.75 + dice.next() * 0.28));
    if (next >= until) return last;
    life.reply(next, PROGRESS);
    last = next;
  }
  return last;
}
