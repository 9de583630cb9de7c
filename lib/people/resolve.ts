import type { Tx } from '@/lib/context';
import { invalid } from '@/lib/errors';
import type { Function as DeskFunction, Person, Team } from '@/prisma/generated/client';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isId = (named: string) => UUID.test(named);

/** People are named by their id or their mail address. */
export const personNamed = (named: string) => (isId(named) ? { id: named } : { email: named.toLowerCase() });

/** @throws INVALID naming the field, when no active person has this id or address */
export async function resolvePerson(tx: Tx, named: string, field: string): Promise<Person> {
  const person = await tx.person.findUnique({ where: personNamed(named) });
  if (!person?.active) throw invalid({ [field]: `Nobody active is known as “${named}”; give an id or a mail address` });
  return person;
}

export async function resolveTeam(tx: Tx, named: string, field: string): Promise<Team> {
  const team = await tx.team.findUnique({ where: isId(named) ? { id: named } : { key: named.toLowerCase() } });
  if (!team?.active) throw invalid({ [field]: `There is no team “${named}”; give its id or key` });
  return team;
}

export async function resolveFunction(tx: Tx, named: string, field: string): Promise<DeskFunction> {
  const found = await tx.function.findUnique({ where: isId(named) ? { id: named } : { key: named.toUpperCase() } });
  if (!found?.active) throw invalid({ [field]: `There is no function “${named}”; give its id or key` });
  return found;
}
