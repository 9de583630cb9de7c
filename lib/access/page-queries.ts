import { listOwnAccess } from '@/lib/access/queries';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { listInForce } from '@/lib/rules/in-force';

/** One's own accesses, each with the service by which it is asked for. */
export async function readOwnAccess(actor: Actor) {
  const [access, services] = await Promise.all([listOwnAccess(prisma, actor), listInForce(prisma, 'service')]);
  const serviceOf = Object.fromEntries(
    services.flatMap(({ key, content }) => (content.access ? [[content.access, key] as const] : [])),
  );
  return { ...access, serviceOf };
}
