import type { Seat } from '@/lib/auth/desk';
import { holdingsAt } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import type { Capability } from '@/lib/csmg/capabilities';
import { LEVELS } from '@/lib/csmg/levels';
import { carriesOut } from '@/lib/csmg/modes';
import { cellOf } from '@/lib/csmg/overlay';
import { holdersOf } from '@/lib/people/holders';
import { listPlaces } from '@/lib/people/register';

/** Can this person, in the function they chose? Judged as the coarse check does, so that conditions are told and not failed. */
export async function readVerdict({ tx, actor, now }: Seat, capability: Capability, wished: unknown) {
  const { functions } = await listPlaces(tx);
  const held = holdingsAt(actor, now);
  const mine = functions.filter((desk) => held.some((one) => one.functionId === desk.id));
  const places = mine.length > 0 ? functions : [];
  const place = places.find((desk) => desk.key === wished) ?? mine[0] ?? null;
  const here = place ? { ...actor, holdings: actor.holdings.filter((one) => one.functionId === place.id) } : actor;
  const decision = can(here, capability, now);
  const cells = LEVELS.map((level) => cellOf(capability, level, actor.edition));
  const cell = decision.level ? cellOf(capability, decision.level, actor.edition) : null;
  const able = LEVELS.filter((_, index) => carriesOut(cells[index]?.mode ?? 'none'));
  const looking = able.length === 0 ? decision.holds : able;
  const holders = looking.length > 0 ? await holdersOf(tx, now, looking) : [];
  return { places, place, decision, cell, cells, holders };
}
