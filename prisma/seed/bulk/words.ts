import type { Dice } from '../dice';
import { FILLINGS, type Past } from '../tickets/past';
import { PAST_ACCESS } from '../tickets/past-access';
import { PAST_DEVICES } from '../tickets/past-devices';
import { PAST_ROOMS } from '../tickets/past-rooms';
import { PAST_SYSTEMS } from '../tickets/past-systems';

const ALL = [...PAST_DEVICES, ...PAST_ACCESS, ...PAST_SYSTEMS, ...PAST_ROOMS];
const MORE = [
  'It started on {day}.',
  'My colleague has the same.',
  'I have restarted twice.',
  'It is the same in {room}.',
  'It worked until {day}.',
  'Please call me on extension {ext} if that is easier.',
  'I can be reached in the afternoon.',
  'It is needed for {course}.',
] as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'the weekend'];

export interface Words {
  subject: string;
  description: string;
  answer: string;
  asked: string;
  answered: string;
  resolution: string;
  code: string;
}

/** What such a ticket says: one of the desk's own stories, with other rooms, days and people in it. */
export function wordsFor(service: string, dice: Dice): Words {
  const known = ALL.filter((past) => past.service === service);
  const past: Past = dice.of(known.length > 0 ? known : ALL);
  const names = new Map<string, string>();
  const fill = (text: string) =>
    text.includes('{')
      ? text.replace(/\{(\w+)\}/g, (_, name: string) => {
          const chosen = names.get(name) ?? choose(name, dice);
          names.set(name, chosen);
          return chosen;
        })
      : text;
  return {
    subject: fill(past.subject),
    description: fill(`${past.description} ${dice.of(MORE)}${dice.chance(0.4) ? ` ${dice.of(MORE)}` : ''}`),
    answer: fill(past.answer),
    asked: fill(past.asked ?? 'Since when is it so, and does it happen each time?'),
    answered: fill(past.answered ?? 'Since {day}, and yes, each time.'),
    resolution: fill(past.resolution),
    code: past.code ?? 'solved',
  };
}

function choose(name: string, dice: Dice): string {
  if (name === 'day') return dice.of(DAYS);
  if (name === 'ext') return String(dice.between(4100, 4990));
  return dice.of(FILLINGS[name] ?? ['here']);
}
