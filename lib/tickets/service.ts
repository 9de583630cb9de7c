import type { Tx } from '@/lib/context';
import { type InForce, listInForce } from '@/lib/rules/in-force';

/** The ticket's service as it stands today, for decisions about new promises; null once it is retired. */
export async function pinnedService(tx: Tx, ticket: { serviceId: string | null }): Promise<InForce<'service'> | null> {
  if (!ticket.serviceId) return null;
  return (await listInForce(tx, 'service')).find((service) => service.ruleId === ticket.serviceId) ?? null;
}
