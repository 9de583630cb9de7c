import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { isEdition } from '@/lib/csmg/edition';
import { validAt } from '@/lib/people/holdings';
import type { Prisma } from '@/prisma/generated/client';

/** The setting that says which wording of the skill the desk runs by. */
export const EDITION_KEY = 'sfia.edition';

const actorSelect = (now: Date) =>
  ({
    id: true,
    name: true,
    email: true,
    kind: true,
    timeZone: true,
    admin: true,
    auditor: true,
    organisationId: true,
    organisation: { select: { shares: true } },
    holdings: {
      where: { OR: [{ to: null }, { to: { gt: now } }] },
      select: { functionId: true, level: true, from: true, to: true, deputyFor: { select: { id: true, name: true } } },
    },
    teams: { select: { teamId: true } },
    buddies: { where: validAt(now), select: { personId: true } },
    manages: { select: { id: true } },
  }) satisfies Prisma.PersonSelect;

/** Reads who acts from the database, at this moment: a demotion or a revoked deputy grant bites at once. */
export async function loadActor(tx: Tx, where: { id: string } | { email: string }, now: Date): Promise<Actor | null> {
  const person = await tx.person.findFirst({ where: { ...where, active: true }, select: actorSelect(now) });
  if (!person) return null;
  const kept = await tx.setting.findUnique({ where: { key: EDITION_KEY } });
  const { organisation, holdings, teams, buddies, manages, email, ...plain } = person;
  return {
    ...plain,
    email: email ?? '',
    edition: isEdition(kept?.value) ? kept.value : undefined,
    sharesOrganisation: organisation?.shares ?? false,
    holdings: holdings.map(({ deputyFor, level, ...held }) => ({
      ...held,
      level: level as Actor['holdings'][number]['level'],
      deputyFor: deputyFor && { personId: deputyFor.id, name: deputyFor.name },
    })),
    teamIds: teams.map((team) => team.teamId),
    buddyOf: buddies.map((buddy) => buddy.personId),
    managerOf: manages.map((managed) => managed.id),
  };
}

/** Jobs, imports and the clock act as this person (row of the first migration). */
export const SYSTEM_ACTOR: Actor = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Sextant',
  email: '',
  kind: 'system',
  timeZone: 'UTC',
  admin: false,
  auditor: false,
  organisationId: null,
  sharesOrganisation: false,
  holdings: [],
  teamIds: [],
  buddyOf: [],
  managerOf: [],
};
