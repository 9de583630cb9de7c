import { diffArrays } from 'diff';

/** One field that differs between two versions; undefined where it is not there. */
export interface Difference {
  path: string[];
  from: unknown;
  to: unknown;
  /** The same rows in another order: the two sides are their keys. */
  moved?: boolean;
}

/** What is compared as one, whatever is in it, and not part by part. */
type Whole = (path: readonly string[], value: unknown) => boolean;

/** One part of both sides and what it is called: a field by its name, a row by its key or its place. */
type Pair = [name: string, from: unknown, to: unknown];

/**
 * What changed between two contents, by path. Lists whose entries carry a key are compared by it, others by the rows
 * that both have, so that a moved or inserted row does not make every row below it look changed.
 */
export function differences(
  from: unknown,
  to: unknown,
  whole: Whole = (_, value) => value === undefined,
  path: string[] = [],
): Difference[] {
  if (Object.is(from, to) || JSON.stringify(from) === JSON.stringify(to)) return [];
  const one = whole(path, from) || whole(path, to);
  const pairs = one ? null : pairsOf(from, to);
  if (!pairs) return [{ path, from, to }];
  const [was, is] = [keysOf(from), keysOf(to)];
  const order = { from: was.filter((key) => is.includes(key)), to: is.filter((key) => was.includes(key)) };
  const moved = order.from.join('\n') !== order.to.join('\n');
  return [
    ...pairs.flatMap(([name, before, after]) => differences(before, after, whole, [...path, name])),
    ...(moved ? [{ path, ...order, moved }] : []),
  ];
}

const keysOf = (value: unknown) => (keyed(value) ? value.map(({ key }) => key) : []);

const keyed = (value: unknown): value is { key: string }[] =>
  Array.isArray(value) && value.every((one) => one && typeof one === 'object' && 'key' in one);

function pairsOf(from: unknown, to: unknown): Pair[] | null {
  const [before, after] = [rowsOf(from), rowsOf(to)];
  if (before && after && !(keyed(before) && keyed(after))) return rowPairs(before, after);
  const [a, b] = [fieldsOf(from), fieldsOf(to)];
  return a && b && [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [name, a[name], b[name]]);
}

/** Windows and marks read better as one line than as their parts. */
function rowsOf(value: unknown): unknown[] | null {
  if (value === undefined) return [];
  const rows = Array.isArray(value) && value.every((one) => typeof one === 'object' && !Array.isArray(one));
  return rows ? value : null;
}

function fieldsOf(value: unknown): Record<string, unknown> | null {
  if (value === undefined) return {};
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value)) return value as Record<string, unknown>;
  return keyed(value) ? Object.fromEntries(value.map((one) => [one.key, one])) : null;
}

/** Between two rows that both sides have, what changed is told side by side; a row that went is called by its old place. */
function rowPairs(from: readonly unknown[], to: readonly unknown[]): Pair[] {
  const pairs: Pair[] = [];
  let [i, j, was, is] = [0, 0, 0, 0];
  const tell = () => {
    for (; i < was || j < is; i++, j++)
      pairs.push([String((j < is ? j : i) + 1), i < was ? from[i] : undefined, j < is ? to[j] : undefined]);
  };
  for (const { count, added, removed } of diffArrays(from.map(text), to.map(text))) {
    if (!added && !removed) {
      tell();
      [i, j] = [was + count, is + count];
    }
    if (!added) was += count;
    if (!removed) is += count;
  }
  tell();
  return pairs;
}

const text = (row: unknown) => JSON.stringify(row);
