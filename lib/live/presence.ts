/** Where somebody is, as one process tells the others: ticket, person, name, writing, or gone. */
export interface Whereabouts {
  t: string;
  p: string;
  n: string;
  w?: boolean;
  gone?: boolean;
}

export interface Present {
  id: string;
  name: string;
  writing: boolean;
}

/** Looks are repeated every 20 seconds; who has not looked for this long has left. */
export const LEAVES_AFTER = 45_000;

/** Who looks at which ticket now, as far as this process has heard. Kept in memory: it is worth nothing a minute later. */
export class Presence {
  private readonly tickets = new Map<string, Map<string, Present & { at: number }>>();

  /** @returns whether anything changed that somebody could see */
  note({ t, p, n, w = false, gone = false }: Whereabouts, at: number): boolean {
    const people = this.tickets.get(t) ?? new Map<string, Present & { at: number }>();
    const before = people.get(p);
    if (gone) people.delete(p);
    else people.set(p, { id: p, name: n, writing: w, at });
    if (people.size > 0) this.tickets.set(t, people);
    else this.tickets.delete(t);
    const known = before !== undefined && at - before.at < LEAVES_AFTER;
    return gone ? known : !known || before.writing !== w;
  }

  /** Everybody who looks at it but oneself, by name. */
  at(ticketId: string, exceptId: string, now: number): Present[] {
    const people = this.tickets.get(ticketId);
    if (!people) return [];
    for (const [id, { at }] of people) if (now - at >= LEAVES_AFTER) people.delete(id);
    if (people.size === 0) this.tickets.delete(ticketId);
    return [...people.values()]
      .filter(({ id }) => id !== exceptId)
      .map(({ id, name, writing }) => ({ id, name, writing }))
      .sort((a, b) => a.name.localeCompare(b.name));
  }
}

const kept = globalThis as { sextantPresence?: Presence };
kept.sextantPresence ??= new Presence();

export const here: Presence = kept.sextantPresence;
