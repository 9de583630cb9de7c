import type { Checked } from '@/lib/rules/checks/checked';
import type { RuleKind } from '@/lib/rules/kinds';

type About = Pick<Checked<RuleKind>, 'tx' | 'nameable'>;

/** Category keys for a function: its own scheme, else the organisation's; null while there is none. */
export async function categoryKeys({ tx, nameable }: About, functionKey: string): Promise<string[] | null> {
  const desk = await tx.function.findUnique({ where: { key: functionKey }, select: { id: true } });
  const all = await nameable('categories');
  const own = all.filter((one) => one.functionId === desk?.id);
  const schemes = own.length > 0 ? own : all.filter((one) => one.functionId === null);
  return schemes.length > 0
    ? schemes.flatMap((scheme) => scheme.content.categories.map((category) => category.key))
    : null;
}

export const fewOf = (keys: readonly string[]) =>
  keys.length > 12 ? `${keys.slice(0, 12).join(', ')} and ${keys.length - 12} more` : keys.join(', ');
