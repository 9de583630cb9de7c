import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { decodePlace, encodePlace } from '@/lib/search/place';
import { Prisma } from '@/prisma/generated/client';

const { sql } = Prisma;
const MOST_WORDS = 4;

export interface FoundPerson {
  id: string;
  name: string;
  email: string | null;
  title: string | null;
  organisation: string | null;
}
export interface FoundPeople {
  items: FoundPerson[];
  next: string | null;
}
interface Wish {
  q: string;
  cursor?: string | null;
  limit?: number;
}

/** People by letters of their name, a slip of the finger forgiven, or by how their address begins. Only for who may see people. */
export async function searchPeople(
  tx: Tx,
  actor: Actor,
  now: Date,
  { q, cursor, limit = 20 }: Wish,
): Promise<FoundPeople> {
  const words = q.trim().split(/\s+/);
  if (q.trim().length < 2 || words.length > MOST_WORDS || !can(actor, 'people.view', now).allowed)
    return { items: [], next: null };
  const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&');
  const letters = `%${words.map(escaped).join('%')}%`;
  const begins = `${escaped(q.trim().toLowerCase())}%`;
  const after = decodePlace(cursor);
  const beyond = after ? sql`(f.score, f.id) < (${after.score}::float8, ${after.ruleId}::uuid)` : sql`TRUE`;
  const rows = await tx.$queryRaw<(FoundPerson & { score: number })[]>`
    SELECT f.id::text, f.name, f.email, f.title, o.name AS organisation, f.score FROM (
      SELECT p.*, round((CASE WHEN p.name ILIKE ${letters} THEN 1 ELSE 0 END + CASE WHEN p.email LIKE ${begins} THEN 1 ELSE 0 END
        + word_similarity(${q}, p.name))::numeric, 6)::float8 AS score
      FROM "Person" p WHERE p.active AND p.kind = 'person' AND (p.name ILIKE ${letters} OR p.email LIKE ${begins} OR p.name %> ${q})) f
      LEFT JOIN "Organisation" o ON o.id = f."organisationId"
    WHERE ${beyond} ORDER BY f.score DESC, f.id DESC LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ score: _, ...person }) => person),
    next: rows.length > limit && last ? encodePlace(last) : null,
  };
}
