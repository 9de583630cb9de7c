import type { Tx } from '@/lib/context';
import { type InForce, listInForce } from '@/lib/rules/in-force';

/** Macros that fit: for this service, or for any; those of the service first. */
export async function listMacros(tx: Tx, serviceKey: string | null): Promise<InForce<'macro'>[]> {
  const fits = ({ content }: InForce<'macro'>) =>
    content.services.length === 0 || (serviceKey !== null && content.services.includes(serviceKey));
  const all = (await listInForce(tx, 'macro')).filter(fits);
  return all.sort((a, b) => Math.sign(b.content.services.length) - Math.sign(a.content.services.length));
}
