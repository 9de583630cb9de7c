import { expect, it } from 'vitest';
import { finish, goOn } from '@/prisma/seed/bulk/paths';
import type { TicketLife } from '@/prisma/seed/bulk/ticket-life';
import { Dice, seededRandom } from '@/prisma/seed/dice';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const MINUTE = 60_000;
/** Round the clock, so that every step falls as close to now as it can. */
const hours = { add: (at: number, seconds: number) => at + Math.round(seconds * 1000) };

/** A life that only notes when something happened in it. */
function noted(): { life: TicketLife; times: number[] } {
  const times: number[] = [];
  const life = new Proxy({ begun: { words: {} } } as TicketLife, {
    get: (target, name) => {
      if (name === 'begun') return target.begun;
      return (at: number) => name !== 'closeBy' && name !== 'rate' && times.push(at);
    },
  });
  return { life, times };
}

it.each([
  ['still under way', goOn],
  ['over', finish],
])('a ticket %s never goes back in time, however close to now it began', (_, path) => {
  const dice = new Dice(seededRandom(7));
  for (let round = 0; round < 4000; round++) {
    const { life, times } = noted();
    const at = NOW - MINUTE - dice.between(0, 4 * MINUTE);
    const targets = { response: 120, resolve: 300, update: 60, reply: 60 };
    path({ life, dice, now: NOW, offer: { hours, agents: [{}] } as never, at, targets }, 300);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.every((time) => time < NOW)).toBe(true);
  }
});
