import type { Tx } from '@/lib/context';
import type { RuleKind } from '@/lib/rules/kinds';

/** Addresses beside the articles, which no article may take. */
const TAKEN = ['new', 'errors', 'missing'];

/** A key made of a title, free among its kind: an address that people can read. */
export async function freeKey(tx: Tx, kind: RuleKind, title: string): Promise<string> {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const stem = !words || TAKEN.includes(words) ? `${kind === 'article' ? 'article' : 'error'}-${words || '1'}` : words;
  const near = await tx.rule.findMany({ where: { kind, key: { startsWith: stem } }, select: { key: true } });
  const used = new Set(near.map(({ key }) => key));
  for (let next = 2; ; next++) {
    const key = next === 2 ? stem : `${stem}-${next - 1}`;
    if (!used.has(key)) return key;
  }
}
