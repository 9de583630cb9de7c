import { prisma } from '@/lib/db/client';
import { listInForce } from '@/lib/rules/in-force';

interface Waiting {
  functionId: string;
  waitingReason: string | null;
}

/** Turns waiting reasons of rows into their words; a reason that is no longer in force keeps its key. */
export async function waitingLabels(rows: readonly Waiting[]) {
  const needed = rows.some((row) => row.waitingReason);
  const rules = needed ? await listInForce(prisma, 'waitingReasons') : [];
  return ({ functionId, waitingReason }: Waiting): { label: string; forCustomer: boolean } | null => {
    if (!waitingReason) return null;
    const own = rules.find((rule) => rule.functionId === functionId) ?? rules.find((rule) => rule.functionId === null);
    const reason = own?.content.reasons.find((one) => one.key === waitingReason);
    return { label: reason?.label ?? waitingReason, forCustomer: reason?.customer ?? false };
  };
}
