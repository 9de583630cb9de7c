import type { Tx } from '@/lib/context';
import { listInForce } from '@/lib/rules/in-force';

/** Category keys in force for a function: its own scheme, else the organisation's; null while there is none. */
export async function categoryKeys(tx: Tx, functionKey: string): Promise<string[] | null> {
  const desk = await tx.function.findUnique({ where: { key: functionKey }, select: { id: true } });
  const all = await listInForce(tx, 'categories');
  const scheme = all.find((one) => one.functionId === desk?.id) ?? all.find((one) => one.functionId === null);
  return scheme ? scheme.content.categories.map((category) => category.key) : null;
}

export const fewOf = (keys: readonly string[]) =>
  keys.length > 12 ? `${keys.slice(0, 12).join(', ')} and ${keys.length - 12} more` : keys.join(', ');
