import { prisma } from '@/lib/db/client';
import type { Dice } from '../dice';
import { type Kind, Rows } from './copy-binary';
import { seededId } from './ids';

const FIRST =
  'Ada Amina Andre Anika Arun Astrid Bilal Bruno Carla Chidi Clara Daria Deepa Diego Edith Elias Emeka Esther Felix Fatima Gabriel Greta Hamid Hazel Hiro Ida Igor Irene Isaac Jana Joao Jude Karim Keiko Lars Layla Leon Lina Luca Maeve Malik Maria Mei Milan Nina Noah Nora Omar Oscar Petra Quentin Rania Rosa Ruben Sami Selma Simon Tara Theo Uma Vera Wanda Xavier Yara Zofia'.split(
    ' ',
  );
const LAST =
  'Abara Almeida Andersen Baker Balogun Banerjee Bauer Becker Bianchi Brandt Campbell Castro Chen Cohen Dahl Delgado Diallo Dubois Edwards Eriksson Farouk Fischer Fraser Garcia Gill Gomez Grant Hansen Hughes Ibrahim Ivanov Jansen Jones Kaya Khan Kim Kowalski Laurent Lewis Lopez Martin Meyer Mori Murphy Nakamura Nguyen Nilsen Okeke Oliveira Osman Park Patel Pereira Perez Quinn Rossi Russo Santos Sato Schmidt Shah Silva Singh Smith Suarez Takahashi Taylor Thomas Turner Vargas Wagner Walsh Weber Wilson Wong Yilmaz Young Zhang'.split(
    ' ',
  );
const DOMAIN = 'people.calder.test';

export interface Requester {
  id: string;
  organisationId: string | null;
}

/** Some who are there already and as many new ones as a desk of that size would know; nobody gets a password. */
export async function gatherRequesters(count: number, now: Date, dice: Dice) {
  const known = await prisma.person.findMany({
    where: { kind: 'person', active: true, holdings: { none: {} }, admin: false, auditor: false },
    select: { id: true, organisationId: true },
    orderBy: { id: 'asc' },
    take: 20_000,
  });
  const organisations = await prisma.organisation.findMany({ select: { id: true }, orderBy: { name: 'asc' } });
  const before = await prisma.person.count({ where: { email: { endsWith: `@${DOMAIN}` } } });
  const born = now.getTime() - 420 * 86_400_000;
  const people: Requester[] = [];
  const rows = new Rows(Object.values(REQUESTER_COLUMNS));
  for (let index = 0; index < count; index++) {
    const [first, last] = [dice.of(FIRST), dice.of(LAST)];
    const person = {
      id: seededId(born + index, dice.next),
      organisationId: organisations.length > 0 ? dice.of(organisations).id : null,
    };
    people.push(person);
    const email = `${first}.${last}.${before + index + 1}@${DOMAIN}`.toLowerCase();
    rows.add([person.id, email, `${first} ${last}`, person.organisationId, born]);
  }
  return { people: [...known, ...people], bytes: rows.take() };
}

export const REQUESTER_COLUMNS = {
  id: 'uuid',
  email: 'text',
  name: 'text',
  organisationId: 'uuid',
  createdAt: 'time',
} as const satisfies Record<string, Kind>;
