import { cache } from 'react';
import type { Seat } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { AppError } from '@/lib/errors';
import { listAudit } from '@/lib/events/audit';
import { auditScope } from '@/lib/events/audit-sql';
import { findPerson } from '@/lib/people/person';

const SHOWN = 12;

const load = cache(async (tx: Seat['tx'], actor: Seat['actor'], now: Date, id: string) => {
  if (!can(actor, 'people.view', now).allowed) return null;
  const person = await findPerson(tx, now, id);
  const trail = await listAudit(tx, actor, now, { person: id, limit: SHOWN });
  return { person, trail, scope: auditScope(actor, now) };
});

/** A person with as much of their trail as this reader may read; null for what is out of sight or not there. */
export async function readPerson({ tx, actor, now }: Seat, id: string) {
  try {
    return await load(tx, actor, now, id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
