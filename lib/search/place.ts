import { invalid } from '@/lib/errors';

/** Where a page of ranked answers ended: the last score and the id that it shares with nobody. */
interface Place {
  score: number;
  id: string;
}

export const encodePlace = ({ score, id }: Place): string =>
  Buffer.from(JSON.stringify([score, id])).toString('base64url');

/** @throws INVALID when the cursor was not made by a search */
export function decodePlace(cursor: string | null | undefined): { score: number; ruleId: string } | null {
  if (!cursor) return null;
  const [score, id] = parts(cursor);
  if (typeof score !== 'number' || !Number.isFinite(score) || typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id))
    throw invalid({ cursor: 'This cursor does not belong to this list; start again without one' });
  return { score, ruleId: id };
}

function parts(cursor: string): unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
