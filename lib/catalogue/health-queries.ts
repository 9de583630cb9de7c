import { type Orphan, orphanTickets, type ServiceHealth, serviceHealth } from '@/lib/catalogue/health';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { reach } from '@/lib/csmg/reach';
import { refusal } from '@/lib/csmg/refusal';
import { reachSql } from '@/lib/tickets/reach-sql';

export interface Attested {
  month: string;
  by: string;
  at: Date;
  services: number;
  gaps: number;
  note: string | null;
}

export interface CatalogueHealth {
  services: ServiceHealth[];
  orphans: { items: Orphan[]; more: boolean };
  attested: Attested[];
  month: string;
  /** `do`, `propose`, or not this person's; then why. */
  way: 'do' | 'propose' | 'none';
  why: string | null;
}

const YEAR = 12;

/** How the catalogue of one function stands, and who said so month by month. */
export async function catalogueHealth(
  tx: Tx,
  actor: Actor,
  now: Date,
  desk: { id: string; key: string },
): Promise<CatalogueHealth> {
  const sight = reachSql(reach(actor, 'ticket.view', now));
  const [services, orphans, rows] = await Promise.all([
    serviceHealth(tx, desk.key, now),
    orphanTickets(tx, desk.id, sight),
    tx.catalogueAttestation.findMany({ where: { functionId: desk.id }, orderBy: { month: 'desc' }, take: YEAR }),
  ]);
  const people = await tx.person.findMany({
    where: { id: { in: rows.map((row) => row.byId) } },
    select: { id: true, name: true },
  });
  const decision = can(actor, 'catalogue.attest', now, { functionId: desk.id });
  return {
    services,
    orphans,
    attested: rows.map((row) => ({
      ...{ month: row.month, at: row.at, services: row.services, note: row.note },
      by: people.find((one) => one.id === row.byId)?.name ?? '',
      gaps: Object.values(row.gaps as Record<string, string[]>).reduce((sum, gaps) => sum + gaps.length, 0),
    })),
    month: now.toISOString().slice(0, 7),
    way: decision.allowed ? 'do' : decision.mode === 'propose' ? 'propose' : 'none',
    why: decision.allowed ? null : refusal(decision).sentence,
  };
}
