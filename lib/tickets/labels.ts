import type { Tx } from '@/lib/context';
import { invalid } from '@/lib/errors';
import { soleInForce } from '@/lib/rules/in-force';

/** @throws INVALID when the category is not in the scheme in force */
export async function checkCategory(tx: Tx, key: string | null, functionId: string): Promise<string | null> {
  if (key === null) return null;
  const scheme = await soleInForce(tx, 'categories', functionId);
  if (!scheme.content.categories.some((category) => category.key === key))
    throw invalid({ category: `There is no category “${key}”; choose one of the scheme in force` });
  return key;
}

/** @throws INVALID when the reason is not among those in force */
export async function waitingReason(tx: Tx, key: string, functionId: string) {
  const reasons = await soleInForce(tx, 'waitingReasons', functionId);
  const found = reasons.content.reasons.find((reason) => reason.key === key);
  if (!found)
    throw invalid({
      reason: `There is no waiting reason “${key}”; choose one of: ${reasons.content.reasons.map((reason) => reason.key).join(', ')}`,
    });
  return found;
}
