import { type Opening, openings } from './business-time';
import type { Calendar } from './calendar';

/** Openings of a calendar from an instant on, less the pauses, which may overlap and stand in any order. */
export function* unpausedOpenings(
  calendar: Calendar,
  pauses: readonly Opening[],
  from: Date,
  until?: Date,
): Generator<Opening, void, undefined> {
  const sorted = [...pauses].sort((a, b) => a.from.getTime() - b.from.getTime());
  for (const opening of openings(calendar, from, until)) {
    let rest = opening.from;
    for (const pause of sorted) {
      if (pause.from >= opening.to) break;
      if (pause.to <= rest) continue;
      if (pause.from > rest) yield { from: rest, to: pause.from };
      rest = pause.to;
    }
    if (rest < opening.to) yield { from: rest, to: opening.to };
  }
}
