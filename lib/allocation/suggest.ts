import type { Colleague } from '@/lib/allocation/eligibility';
import { levelsAbove } from '@/lib/csmg/demand';
import type { Level } from '@/lib/csmg/levels';

/** What is known of people and this ticket's requester and service. */
export interface Knowledge {
  /** Tickets of the requester, and of the service, that each person had before. */
  requester: ReadonlyMap<string, number>;
  service: ReadonlyMap<string, number>;
}

export interface Suggestion {
  personId: string;
  knowsRequester: boolean;
  knowsService: boolean;
}

/** A few earlier tickets are enough to know a service; more do not make anybody know it better. */
const ENOUGH = 3;
const ABOVE = 0.25;

/**
 * Who is offered first: room in their hands counts most, then knowing the person who asks, then the service; and work
 * stays with the level that it asks for, as long as nothing speaks for somebody above.
 */
export function suggest(eligible: readonly Colleague[], known: Knowledge, asked: Level = 1): Suggestion | null {
  const worth = (person: Colleague) => {
    const room = 1 - person.open / Math.max(1, person.cap);
    return (
      room * 2 +
      Math.min(1, known.requester.get(person.id) ?? 0) +
      Math.min(ENOUGH, known.service.get(person.id) ?? 0) / ENOUGH / 2 -
      levelsAbove(person.level, asked) * ABOVE
    );
  };
  const [best] = [...eligible].sort((a, b) => worth(b) - worth(a) || a.open - b.open || a.id.localeCompare(b.id));
  if (!best) return null;
  return {
    personId: best.id,
    knowsRequester: (known.requester.get(best.id) ?? 0) > 0,
    knowsService: (known.service.get(best.id) ?? 0) >= ENOUGH,
  };
}
