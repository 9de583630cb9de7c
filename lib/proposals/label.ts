import { actNamed } from '@/lib/acts';
import { isCapability, rowOf } from '@/lib/csmg/capabilities';

/** What is proposed, in our words, by a right's name or an act's; null where there is neither. */
export function labelOf(name: string | undefined): string | null {
  if (!name) return null;
  const [capability] = actNamed(name)?.capabilities ?? [];
  if (capability) return rowOf(capability).label;
  return isCapability(name) ? rowOf(name).label : null;
}

interface Wished {
  act: string;
  input: unknown;
}

/** Where one right carries several acts, each says what it would do, and to which task. */
const SAID: Record<string, (input: { id?: unknown; title?: unknown }, named: (id: string) => string) => string> = {
  'fulfilment.add': ({ title }) => `Add “${title}” to the plan`,
  'fulfilment.change': ({ id }, named) => `Change “${named(String(id))}” in the plan`,
  'fulfilment.skip': ({ id }, named) => `Leave “${named(String(id))}” out of the plan`,
};

/** What a proposal would do, in a sentence of its own where its right's is too wide; null else. */
export function sentenceOf({ act, input }: Wished, names: Readonly<Record<string, string>>): string | null {
  const say = SAID[act];
  return say ? say((input ?? {}) as object, (id) => names[id] ?? 'a task') : null;
}

/** The tasks that the sentences of these proposals name. */
export const tasksNamed = (proposals: readonly Wished[]): string[] =>
  proposals.flatMap(({ act, input }) => {
    const { id } = (input ?? {}) as { id?: unknown };
    return act in SAID && typeof id === 'string' ? [id] : [];
  });
