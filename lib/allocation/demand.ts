import type { Demand } from '@/lib/allocation/eligibility';
import type { Tx } from '@/lib/context';
import { isLevel } from '@/lib/csmg/levels';
import { soleInForce } from '@/lib/rules/in-force';
import type { ContentOf } from '@/lib/rules/kinds';
import { route } from '@/lib/rules/kinds/routing';

interface Asking {
  kind: string;
  channel: string;
  category: string | null;
  serviceKey: string | null;
  teamId: string | null;
}

/** What the routing table in force asks of whoever owns this ticket. */
export function demandOf(routing: ContentOf<'routing'>, ticket: Asking): Demand {
  const { level } = route(routing, { ...ticket, service: ticket.serviceKey });
  return { level: isLevel(level) ? level : 1, teamId: ticket.teamId };
}

/** The routing table of a function; null while none is agreed. */
export async function routingOf(tx: Tx, functionId: string): Promise<ContentOf<'routing'> | null> {
  try {
    return (await soleInForce(tx, 'routing', functionId)).content;
  } catch {
    return null;
  }
}
