import type { Tx } from '@/lib/context';
import { notFound } from '@/lib/errors';
import { validAt } from '@/lib/people/holdings';
import type { Prisma } from '@/prisma/generated/client';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const someone = { select: { id: true, name: true } } as const;
const place = { select: { id: true, key: true, name: true } } as const;

const card = {
  organisation: { select: { name: true } },
  manager: { select: { id: true, name: true, email: true } },
  teams: { select: { team: { select: { id: true, key: true, name: true, function: place } } } },
  holdings: { include: { function: place, deputyFor: someone }, orderBy: [{ from: 'desc' }, { id: 'desc' }] },
  borrowed: { include: { lender: someone, team: true }, orderBy: { from: 'desc' }, take: 100 },
  lent: { include: { person: someone, team: true }, orderBy: { from: 'desc' }, take: 100 },
  deputised: { include: { function: place, person: someone }, orderBy: { from: 'desc' } },
} satisfies Prisma.PersonInclude;

export type PersonCard = Prisma.PersonGetPayload<{ include: typeof card }> & {
  /** Who checks this person's held acts, and whose acts they check; now. */
  checkedBy: { id: string; name: string; functionId: string }[];
  checks: { id: string; name: string; functionId: string }[];
  /** Names of those who granted the holdings, by id. */
  grantedBy: Record<string, string>;
  open: number;
};
export type PersonDelegation = Pick<PersonCard['borrowed'][number], 'lenderId' | 'team'>;
export type PersonHolding = PersonCard['holdings'][number];

/** One person as the desk knows them. @throws NOT_FOUND, also for what is not a person's id */
export async function findPerson(tx: Tx, now: Date, id: string): Promise<PersonCard> {
  const person = UUID.test(id) ? await tx.person.findUnique({ where: { id }, include: card }) : null;
  if (!person || person.kind === 'system') throw notFound('person');
  const granters = person.holdings.flatMap((held) => (held.grantedById ? [held.grantedById] : []));
  const [checkedBy, checks, names, open] = await Promise.all([
    tx.buddy.findMany({ where: { personId: id, ...validAt(now) }, include: { buddy: someone } }),
    tx.buddy.findMany({ where: { buddyId: id, ...validAt(now) }, include: { person: someone } }),
    tx.person.findMany({ where: { id: { in: granters } }, ...someone }),
    tx.ticket.count({ where: { assigneeId: id, state: { in: ['new', 'open', 'waiting', 'held', 'approval'] } } }),
  ]);
  return {
    ...person,
    checkedBy: checkedBy.map(({ buddy, functionId }) => ({ ...buddy, functionId })),
    checks: checks.map(({ person: learner, functionId }) => ({ ...learner, functionId })),
    grantedBy: Object.fromEntries(names.map(({ id: who, name }) => [who, name])),
    open,
  };
}

/** Colleagues of a function to choose from (a deputy's principal, a buddy), by name, with their own level. */
export async function listColleagues(tx: Tx, now: Date, functionId?: string) {
  const held = await tx.levelHolding.findMany({
    where: { ...validAt(now), deputyForId: null, functionId, person: { active: true } },
    select: { level: true, functionId: true, function: { select: { key: true } }, person: someone },
    orderBy: [{ person: { name: 'asc' } }, { level: 'desc' }],
    take: 500,
  });
  return held.map(({ person, function: desk, ...rest }) => ({ ...person, ...rest, functionKey: desk.key }));
}
