import { addDays } from 'date-fns';
import type { Tx } from '@/lib/context';

const AHEAD_DAYS = 60;

export interface Planned {
  id: string;
  title: string;
  notice: string;
  /** Titles of the services, as they are called now. */
  services: string[];
  keys: string[];
  functionId: string | null;
  startsAt: Date;
  endsAt: Date;
  running: boolean;
}

/** What is planned or under way, soonest first: everybody may know it. */
export async function listPlanned(tx: Tx, now: Date, limit = 20): Promise<Planned[]> {
  const rows = await tx.maintenance.findMany({
    where: { cancelledAt: null, endsAt: { gt: now }, startsAt: { lt: addDays(now, AHEAD_DAYS) } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  const services = await tx.rule.findMany({
    where: { kind: 'service', key: { in: rows.flatMap((row) => row.services) } },
    select: { key: true, title: true },
    orderBy: { title: 'asc' },
  });
  return rows.map(({ id, title, notice, functionId, startsAt, endsAt, services: keys }) => ({
    ...{ id, title, notice, functionId, startsAt, endsAt, keys },
    services: services.filter(({ key }) => keys.includes(key)).map((service) => service.title),
    running: startsAt <= now,
  }));
}
