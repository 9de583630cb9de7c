import { type Obstacle, obstacles } from '@/lib/allocation/eligibility';
import { isLevel } from '@/lib/csmg/levels';

/** A card in the hand, read from what the server wrote on it. */
export interface Carried {
  element: HTMLElement;
  reference: string;
  version: string;
  subject: string;
  owner: string;
  team: string | null;
  asked: number;
  due: number | null;
}

/** A person's column under the hand. */
export interface Place {
  id: string;
  name: string;
  open: number;
  cap: number;
  level: number;
  teams: string[];
  slot: HTMLElement | null;
  /** Due times of what lies there. */
  dues: number[];
}

const cardOf = (reference: string) => document.querySelector<HTMLElement>(`[data-card="${CSS.escape(reference)}"]`);
const due = (element: HTMLElement) => (element.dataset.due ? Date.parse(element.dataset.due) : null);

export function carriedBy(reference: string): Carried | null {
  const element = cardOf(reference);
  if (!element) return null;
  const { version = '', owner = '', team, asked } = element.dataset;
  return {
    element,
    reference,
    version,
    subject: element.querySelector('[data-assign]')?.textContent ?? '',
    owner,
    team: team || null,
    asked: Number(asked ?? 1),
    due: due(element),
  };
}

export function placeOf(id: string): Place | null {
  const element = document.querySelector<HTMLElement>(`[data-column="${CSS.escape(id)}"]`);
  if (!element) return null;
  const { name = '', open, cap, level, teams = '' } = element.dataset;
  return {
    id,
    name,
    open: Number(open),
    cap: Number(cap),
    level: Number(level),
    teams: teams.split(' '),
    slot: element.querySelector<HTMLElement>('[data-slot]'),
    dues: [...element.querySelectorAll<HTMLElement>('[data-card]')].flatMap((card) => due(card) ?? []),
  };
}

/** What would be missing, judged by the same rule as the server's. */
export function missing(carried: Carried, place: Place): Obstacle[] {
  if (!isLevel(place.level) || !isLevel(carried.asked)) return [];
  const person = { ...place, level: place.level, teamIds: place.teams, lastGivenAt: null };
  return obstacles(person, { level: carried.asked, teamId: carried.team });
}
