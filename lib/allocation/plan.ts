import { type Colleague, type Demand, obstacles } from '@/lib/allocation/eligibility';
import { levelsAbove } from '@/lib/csmg/demand';

/** A ticket that could change hands. */
export interface Movable {
  reference: string;
  version: number;
  subject: string;
  ownerId: string | null;
  demand: Demand;
  dueAt: Date | null;
  /** Somebody has answered already: whoever began goes on where that can be. */
  begun: boolean;
}

export interface Move {
  reference: string;
  version: number;
  subject: string;
  from: string | null;
  to: string;
  dueAt: Date | null;
  /** Tickets due before this one in the hands it leaves and in those it comes to. */
  aheadBefore: number | null;
  aheadAfter: number;
}

const ABOVE = 0.2;
const NEVER = Number.POSITIVE_INFINITY;
const due = (ticket: Movable) => ticket.dueAt?.getTime() ?? NEVER;

/**
 * Which tickets would change hands so that nobody is above the cap and nobody much fuller than the next: what lies
 * unallocated goes out first, what is due first of all; then from the fullest, what is not begun and due last.
 * Pure; nothing moves to somebody who is not eligible, and no move makes the spread worse.
 */
export function planRebalance(people: readonly Colleague[], tickets: readonly Movable[], most: number): Move[] {
  const hands = new Map(people.map((person) => [person.id, { person: { ...person }, tickets: [] as Movable[] }]));
  for (const ticket of tickets) if (ticket.ownerId) hands.get(ticket.ownerId)?.tickets.push(ticket);
  const moves: Move[] = [];
  const fullness = ({ open, cap }: Colleague) => open / Math.max(1, cap);
  // Work stays with the level it was made for, as long as hands there are not much fuller.
  const weight = (person: Colleague, ticket: Movable) =>
    fullness(person) + levelsAbove(person.level, ticket.demand.level) * ABOVE;
  const receiver = (ticket: Movable) =>
    [...hands.values()]
      .filter(({ person }) => person.id !== ticket.ownerId && obstacles(person, ticket.demand).length === 0)
      .sort((a, b) => weight(a.person, ticket) - weight(b.person, ticket) || a.person.id.localeCompare(b.person.id))[0];
  const give = (ticket: Movable, to: NonNullable<ReturnType<typeof receiver>>) => {
    const from = ticket.ownerId ? hands.get(ticket.ownerId) : undefined;
    const ahead = (list: Movable[]) => list.filter((one) => one !== ticket && due(one) < due(ticket)).length;
    moves.push({
      reference: ticket.reference,
      version: ticket.version,
      subject: ticket.subject,
      from: ticket.ownerId,
      to: to.person.id,
      dueAt: ticket.dueAt,
      aheadBefore: from ? ahead(from.tickets) : null,
      aheadAfter: ahead(to.tickets),
    });
    if (from) {
      from.tickets = from.tickets.filter((one) => one !== ticket);
      from.person.open -= 1;
    }
    to.tickets.push({ ...ticket, ownerId: to.person.id, begun: true });
    to.person.open += 1;
  };

  const waiting = new Set(tickets.filter((ticket) => ticket.ownerId === null).sort((a, b) => due(a) - due(b)));
  const handOut = () => {
    for (const ticket of waiting) {
      const to = moves.length < most ? receiver(ticket) : undefined;
      if (to) give(ticket, to);
      if (to) waiting.delete(ticket);
    }
  };
  const level = () => {
    const stuck = new Set<string>();
    while (moves.length < most) {
      const [fullest] = [...hands.values()]
        .filter(({ person }) => !stuck.has(person.id))
        .sort((a, b) => fullness(b.person) - fullness(a.person) || a.person.id.localeCompare(b.person.id));
      if (!fullest) break;
      const found = fullest.tickets
        .filter((ticket) => !ticket.begun)
        .sort((a, b) => due(b) - due(a))
        .map((ticket) => ({ ticket, to: receiver(ticket) }))
        .find(({ to }) => to && improves(fullest.person, to.person));
      if (found?.to) give(found.ticket, found.to);
      else stuck.add(fullest.person.id);
    }
  };
  // Levelling makes room that what still waits may take, until neither finds anything more to do.
  for (let before = -1; before < moves.length; ) {
    before = moves.length;
    handOut();
    level();
  }
  return moves;
}

/** Worth it only where the fuller of the two is clearly better off afterwards. */
const improves = (from: Colleague, to: Colleague): boolean =>
  (to.open + 1) / Math.max(1, to.cap) < from.open / Math.max(1, from.cap) && from.open - to.open >= 2;
