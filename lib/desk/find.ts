import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';

export interface FoundPerson {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  organisation: string | null;
}

/** People by a few letters of their name, or the start of their address or number. Only for who may see people. */
export async function findPeople(tx: Tx, actor: Actor, now: Date, q: string, limit = 6): Promise<FoundPerson[]> {
  if (!can(actor, 'people.view', now).allowed) return [];
  const letters = `%${q
    .replace(/[\\%_]/g, '\\$&')
    .split(/\s+/)
    .join('%')}%`;
  const start = `${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return tx.$queryRaw<FoundPerson[]>`
    SELECT p.id, p.name, p.email, p.phone, o.name AS organisation FROM "Person" p LEFT JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE p.active AND p.kind = 'person' AND (p.name ILIKE ${letters} OR p.email LIKE ${start} OR replace(p.phone, ' ', '') LIKE ${`%${start.replaceAll(' ', '')}`})
    ORDER BY (p.name ILIKE ${`${q.replace(/[\\%_]/g, '\\$&')}%`}) DESC, p.name LIMIT ${limit}`;
}
