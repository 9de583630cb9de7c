import { type Card, countCards, listCards, openWork, type Totals } from '@/lib/allocation/cards';
import { listColleagues } from '@/lib/allocation/colleagues';
import { demandOf, routingOf } from '@/lib/allocation/demand';
import {
  type Colleague,
  type Demand,
  type Eligibility,
  eligibility,
  type Obstacle,
  type Opening,
  obstacles,
} from '@/lib/allocation/eligibility';
import { calendarOf, lyingSince, openingOf, waited } from '@/lib/allocation/hours';
import { knowledgeOf } from '@/lib/allocation/knowledge';
import { type Move, planRebalance } from '@/lib/allocation/plan';
import { lastBatch } from '@/lib/allocation/recent';
import type { BoardQuery } from '@/lib/allocation/schema';
import { type Suggestion, suggest } from '@/lib/allocation/suggest';
import type { Tx } from '@/lib/context';
import { type Actor, functionsHeld } from '@/lib/csmg/actor';
import { can, type Decision } from '@/lib/csmg/can';
import { reach } from '@/lib/csmg/reach';
import { reachSql } from '@/lib/tickets/reach-sql';

/** An unallocated ticket with who could own it. */
export interface FreeCard extends Card {
  demand: Demand;
  nobody: Eligibility['nobody'];
  suggestion: Suggestion | null;
  /** Seconds of open time it has lain beyond what routing allows; null while inside. */
  tooLong: number | null;
}

export interface Column {
  person: Colleague;
  cards: Card[];
}

export interface Board {
  desk: { id: string; key: string; name: string; timeZone: string };
  functions: { key: string; name: string }[];
  teams: { id: string; key: string; name: string }[];
  team: { id: string; key: string; name: string } | null;
  opening: Opening;
  free: FreeCard[];
  columns: Column[];
  /** Of all open work, laid out or not; soon is over, or due within the hour. */
  totals: Totals;
  may: { assign: Decision; rebalance: Decision };
  batch: { at: Date; tickets: number } | null;
  /** Null: routing has nothing in force, so that anybody may own anything. */
  allocateWithin: number | null;
}

const HOUR = 3_600_000;

/** The board of one function the actor belongs to; null for somebody who belongs to none. */
export async function readBoard(tx: Tx, actor: Actor, now: Date, query: BoardQuery): Promise<Board | null> {
  const functions = await tx.function.findMany({
    where: { id: { in: functionsHeld(actor, now) }, active: true },
    include: { teams: { where: { active: true }, orderBy: { name: 'asc' } } },
    orderBy: [{ isDefault: 'desc' }, { name: 'asc' }],
  });
  const desk = functions.find((one) => one.key === query.function?.toUpperCase()) ?? functions[0];
  if (!desk) return null;
  const team = desk.teams.find((one) => one.key === query.team || one.id === query.team) ?? null;
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const within = openWork(sight, desk.id, team?.id ?? null);
  const [people, cards, routing, calendar, batch] = await Promise.all([
    listColleagues(tx, desk.id, now, sight),
    listCards(tx, within),
    routingOf(tx, desk.id),
    calendarOf(tx, desk),
    lastBatch(tx, actor, now),
  ]);
  const opening = openingOf(calendar, now);
  const lying = cards.filter((card) => card.assigneeId === null);
  const loud = routing ? lyingSince(calendar, routing.allocateWithin, now) : null;
  const [known, totals] = await Promise.all([
    knowledgeOf(tx, lying, now, sight),
    countCards(tx, within, new Date(now.getTime() + HOUR), loud),
  ]);
  const free = lying.map((card): FreeCard => {
    const demand = routing ? demandOf(routing, card) : { level: 1 as const, teamId: card.teamId };
    const { eligible, nobody } = eligibility(people, demand, opening);
    const beyond = waited(calendar, card.since, now) - (routing?.allocateWithin ?? Number.POSITIVE_INFINITY);
    // Outside opening hours a suggestion is still of use to whoever plans the morning.
    const fit = eligible.length > 0 ? eligible : people.filter((person) => obstacles(person, demand).length === 0);
    return {
      ...card,
      demand,
      nobody,
      suggestion: suggest(fit, known(card), demand.level),
      tooLong: beyond > 0 ? beyond : null,
    };
  });
  const shown = people.filter((person) =>
    team
      ? person.teamIds.includes(team.id) || cards.some((card) => card.assigneeId === person.id)
      : person.teamIds.length > 0 || person.open > 0,
  );
  const row = { functionId: desk.id, teamId: team?.id ?? null };
  return {
    desk: { id: desk.id, key: desk.key, name: desk.name, timeZone: desk.timeZone },
    functions: functions.map(({ key, name }) => ({ key, name })),
    teams: desk.teams.map(({ id, key, name }) => ({ id, key, name })),
    team: team && { id: team.id, key: team.key, name: team.name },
    opening,
    free,
    columns: shown.map((person) => ({ person, cards: cards.filter((card) => card.assigneeId === person.id) })),
    totals,
    may: {
      assign: can(actor, 'ticket.assign', now, row),
      rebalance: can(actor, 'ticket.rebalance', now, row, { count: 1 }),
    },
    batch,
    allocateWithin: routing?.allocateWithin ?? null,
  };
}

export interface Candidate {
  person: Colleague;
  obstacles: Obstacle[];
  suggested: Suggestion | null;
  /** Open tickets of this person that are due before this one. */
  ahead: number;
}

/** Everybody of the function for one ticket, the eligible first; those who are not come with what is missing. */
export async function candidatesFor(
  tx: Tx,
  board: Board,
  card: Card,
): Promise<{ demand: Demand; people: Candidate[] }> {
  const routing = await routingOf(tx, board.desk.id);
  const demand = routing ? demandOf(routing, card) : { level: 1 as const, teamId: card.teamId };
  const suggestion = board.free.find((one) => one.reference === card.reference)?.suggestion ?? null;
  const due = card.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const people = board.columns
    .filter(({ person }) => person.id !== card.assigneeId)
    .map(({ person, cards }) => ({
      person,
      obstacles: obstacles(person, demand),
      suggested: suggestion?.personId === person.id ? suggestion : null,
      ahead: cards.filter((one) => one.dueAt && one.dueAt.getTime() < due).length,
    }));
  const rank = (one: Candidate) => (one.suggested ? -1 : one.obstacles.length);
  return { demand, people: people.sort((a, b) => rank(a) - rank(b) || a.person.open - b.person.open) };
}

/** What the level carries in one batch. */
const MOST_MOVES = { everywhere: 200, team: 25 } as const;

/** The plan of a rebalancing, as far as the actor may carry it out: nothing is written. */
export async function previewRebalance(tx: Tx, board: Board, actor: Actor, now: Date): Promise<Move[]> {
  const routing = await routingOf(tx, board.desk.id);
  const area = reach(actor, 'ticket.rebalance', now);
  if (area.scope === 'none') return [];
  const whole = area.functionIds.includes(board.desk.id);
  const here = area.teams.filter(({ functionIds }) => functionIds.includes(board.desk.id));
  const mine = ({ teamId }: Card) => whole || teamId === null || here.some(({ teamIds }) => teamIds.includes(teamId));
  const cards = [...board.free, ...board.columns.flatMap((column) => column.cards)];
  const movable = cards
    .filter((card) => mine(card) && (card.state === 'new' || card.state === 'open'))
    .map((card) => ({
      ...card,
      ownerId: card.assigneeId,
      demand: routing ? demandOf(routing, card) : { level: 1 as const, teamId: card.teamId },
    }));
  const people = board.columns.map((column) => column.person);
  return planRebalance(people, movable, whole ? MOST_MOVES.everywhere : MOST_MOVES.team);
}
