import type { Choices } from '@/components/people/form-of';
import { PERSON_ACTS } from '@/components/people/person-acts';
import { isOpen, type Way, wayOf } from '@/components/people/way';
import type { Seat } from '@/lib/auth/desk';
import { holdingsAt } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { rowOf } from '@/lib/csmg/capabilities';
import { lendableTo } from '@/lib/csmg/delegating';
import { isFounding } from '@/lib/csmg/granting';
import { isLevel, type Level } from '@/lib/csmg/levels';
import { mayBeBuddy, mayStandInFor } from '@/lib/csmg/relations';
import { listColleagues, type PersonCard, type PersonDelegation, type PersonHolding } from '@/lib/people/person';
import { listPlaces } from '@/lib/people/register';
import { reviewDue } from '@/lib/people/review-due';

/** How this reader may act on this person, judged as every door judges it. */
export function readWays({ actor, now }: Seat, person: PersonCard) {
  const way = (capability: Parameters<typeof can>[1], row = {}): Way => wayOf(can(actor, capability, now, row));
  const functions = heldNow(person, now).map((held) => held.functionId);
  const [home] = functions.filter((id) => holdingsAt(actor, now).some((held) => held.functionId === id));
  const common = commonTeams(actor, person);
  const keeps = can(actor, 'people.manage', now).allowed;
  return {
    grant: wayOf(can(actor, 'level.grant', now)),
    deputise: way('deputy.grant', { functionId: home }),
    delegate: way('right.delegate', { functionId: home, teamId: common[0]?.id }),
    buddy: way('level.assess', { functionId: home }),
    card: keeps ? ('do' as const) : way('contact.edit', { requesterId: person.id }),
    cap: way('rota.publish', { functionId: home }),
  };
}

const commonTeams = ({ teamIds }: Seat['actor'], person: PersonCard) =>
  person.teams.map(({ team }) => team).filter(({ id }) => teamIds.includes(id));

/** How this reader may end a holding, or revoke a deputy grant. */
function endWay({ actor, now }: Seat, { deputyForId, functionId }: PersonHolding): Way {
  return wayOf(can(actor, deputyForId ? 'deputy.grant' : 'level.grant', now, { functionId }));
}

/** Levels are looked at again when they are due, or when nobody else had confirmed them. */
const mayReview = (now: Date, { deputyForId, from, to, reviewedAt, selfApproved }: PersonHolding): boolean =>
  !deputyForId && from <= now && (to === null || to > now) && (selfApproved || reviewDue({ from, reviewedAt }) <= now);

/** What of a holding's row leads on for this reader. */
export const readMay = (seat: Seat) => ({
  end: (held: PersonHolding) => isOpen(endWay(seat, held)),
  review: (held: PersonHolding) => mayReview(seat.now, held),
  takeBack: ({ lenderId, team }: PersonDelegation) =>
    lenderId === seat.actor.id || can(seat.actor, 'deputy.grant', seat.now, { functionId: team.functionId }).allowed,
});

/** The form that the address asks for, with how this reader may send it. */
export function readAsked(seat: Seat, person: PersonCard, given: Record<string, string | string[] | undefined>) {
  const holding = person.holdings.find((held) => held.id === given.holding);
  if (given.do === 'end' && holding) return { act: 'end' as const, way: endWay(seat, holding), holding };
  if (given.do === 'review' && holding && mayReview(seat.now, holding))
    return { act: 'review' as const, way: endWay(seat, holding), holding };
  const act = PERSON_ACTS.find((one) => one === given.do);
  return act ? { act, way: readWays(seat, person)[act] } : null;
}

const heldNow = (person: PersonCard, now: Date): PersonHolding[] =>
  person.holdings.filter((held) => held.from <= now && (held.to === null || held.to > now) && !held.deputyFor);

/** What the forms offer: only who could be meant. */
export async function readChoices({ tx, actor, now }: Seat, person: PersonCard): Promise<Choices> {
  const [{ functions }, colleagues] = await Promise.all([listPlaces(tx), listColleagues(tx, now)]);
  const own = heldNow(person, now);
  const common = commonTeams(actor, person);
  const levelIn = new Map(own.map((held) => [held.functionId, held.level]));
  const beside = colleagues.filter((one) => one.id !== person.id && levelIn.has(one.functionId));
  const level = (value: number | undefined): Level | null => (isLevel(value) ? value : null);
  const held = functions.filter((desk) => levelIn.has(desk.id));
  return {
    functions,
    held,
    home:
      held[0] ??
      functions.find((desk) => actor.holdings.some((one) => one.functionId === desk.id)) ??
      functions[0] ??
      null,
    founding: isFounding(colleagues.map((one) => ({ personId: one.id, level: one.level as Level }))),
    own: person.id === actor.id,
    lending: {
      teams: common,
      rights: lendableTo(level(levelIn.get(common[0]?.function.id ?? '')), actor.edition).map((key) => ({
        ...{ key, label: rowOf(key).label },
      })),
    },
    principals: beside.filter((one) => mayStandInFor(level(levelIn.get(one.functionId)), level(one.level))),
    checkers: beside.filter((one) => mayBeBuddy(level(one.level), level(levelIn.get(one.functionId)))),
    learners: beside.filter((one) => mayBeBuddy(level(levelIn.get(one.functionId)), level(one.level))),
  };
}
