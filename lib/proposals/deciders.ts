import type { Tx } from '@/lib/context';
import { can } from '@/lib/csmg/can';
import { holdersAmong, nextUp } from '@/lib/csmg/deciding';
import type { Level } from '@/lib/csmg/levels';
import { loadActor } from '@/lib/people/actor';
import { validAt } from '@/lib/people/holdings';
import type { Matter } from '@/lib/proposals/claim';

const SHOWN = 4;
/** Candidates looked at before the rest is left unnamed; each is judged on the row as every door would. */
const TRIED = 24;

export interface ProposalDeciders {
  /** `next-up`: nobody whose level carries it is left; these may return or reject it, or see that somebody can. */
  by: 'level' | 'next-up' | 'nobody';
  people: { id: string; name: string; level: number }[];
}

/** Who may settle a proposal now, by name, its author never among them; with nobody left, who is next (behaviour 77). */
export async function proposalDeciders(
  tx: Tx,
  { proposal, capability, row, facts }: Matter,
  holds: readonly Level[],
  now: Date,
): Promise<ProposalDeciders> {
  const functionId = row.functionId ?? null;
  const holdings = await tx.levelHolding.findMany({
    where: {
      ...validAt(now),
      personId: { not: proposal.authorId },
      person: { active: true, kind: 'person' },
      ...(functionId ? { AND: [{ OR: [{ functionId }, { level: 6 }] }] } : {}),
    },
    select: { level: true, functionId: true, person: { select: { id: true, name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { level: 'desc' }],
  });
  const candidates = holdings.map(({ level, person }) => ({ ...person, level }));
  const able: ProposalDeciders['people'] = [];
  for (const one of holdersAmong(candidates, holds).slice(0, TRIED)) {
    if (able.length === SHOWN) break;
    const actor = able.some(({ id }) => id === one.id) ? null : await loadActor(tx, { id: one.id }, now);
    if (actor && can(actor, capability, now, row, facts).allowed) able.push(one);
  }
  if (able.length > 0) return { by: 'level', people: able };
  const next = nextUp(candidates, holds);
  const people = next.filter((one, index) => next.findIndex(({ id }) => id === one.id) === index).slice(0, SHOWN);
  return { by: people.length > 0 ? 'next-up' : 'nobody', people };
}
