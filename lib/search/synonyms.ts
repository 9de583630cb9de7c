import type { Tx } from '@/lib/context';
import { listInForce } from '@/lib/rules/in-force';

/** Other words for a word, by the word. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

// Versions never change, so what was made of them is kept until others are in force.
let kept: { versions: string; synonyms: Synonyms } | null = null;

/** What the desk has agreed to read as the same; the lists of all functions together, for everybody searches in all. */
export async function synonymsInForce(tx: Tx): Promise<Synonyms> {
  const lists = await listInForce(tx, 'synonyms');
  const versions = lists.map(({ versionId }) => versionId).join();
  if (kept?.versions !== versions)
    kept = { versions, synonyms: synonymsOf(lists.flatMap(({ content }) => content.meanings)) };
  return kept.synonyms;
}

/** A meaning a line, its words parted by spaces; a word in several lines finds the others of all of them. */
export function synonymsOf(meanings: readonly string[]): Synonyms {
  const found = new Map<string, Set<string>>();
  for (const words of meanings.map((line) => line.toLowerCase().replaceAll(/[-']/g, '').split(/\s+/)))
    for (const word of words) found.set(word, new Set([...(found.get(word) ?? []), ...words]));
  return new Map([...found].map(([word, same]) => [word, [...same].filter((other) => other !== word)]));
}
