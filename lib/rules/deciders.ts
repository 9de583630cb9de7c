import type { Tx } from '@/lib/context';
import { type Candidate, type Deciders, whoDecides } from '@/lib/csmg/deciding';
import { validAt } from '@/lib/people/holdings';
import { RULE_KINDS, type RuleKind } from '@/lib/rules/kinds';

export interface NamedDeciders {
  by: Deciders['by'];
  people: { id: string; name: string; level: number }[];
}

interface Matter {
  rule: { kind: RuleKind; functionId: string | null };
  version: { authorId: string };
}

/** Who may settle a version now, by name: holders in the rule's function, and level 6, which answers for the organisation. */
export async function decidersOf(tx: Tx, { rule, version }: Matter, now: Date): Promise<NamedDeciders> {
  const holdings = await tx.levelHolding.findMany({
    where: {
      ...validAt(now),
      person: { active: true, kind: 'person' },
      ...(rule.functionId ? { AND: [{ OR: [{ functionId: rule.functionId }, { level: 6 }] }] } : {}),
    },
    select: { level: true, person: { select: { id: true, name: true } } },
    orderBy: [{ level: 'asc' }, { person: { name: 'asc' } }],
  });
  const candidates: Candidate[] = holdings.map(({ level, person }) => ({
    personId: person.id,
    level: level as Candidate['level'],
  }));
  const deciders = whoDecides(RULE_KINDS[rule.kind].capability, candidates, version.authorId);
  const ids = deciders.by === 'nobody' ? [] : deciders.personIds;
  return {
    by: deciders.by,
    people: ids.flatMap((id) => {
      const found = holdings.find((holding) => holding.person.id === id);
      return found ? [{ ...found.person, level: found.level }] : [];
    }),
  };
}
