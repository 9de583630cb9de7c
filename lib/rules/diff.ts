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

/**
 * What changed between two contents, by path. Lists whose entries carry a key are compared by it, so that a moved or
 * inserted row does not make every row below it look changed.
 */
export function differences(
  from: unknown,
  to: unknown,
  whole: Whole = (_, value) => value === undefined,
  path: string[] = [],
): Difference[] {
  if (Object.is(from, to) || JSON.stringify(from) === JSON.stringify(to)) return [];
  const one = whole(path, from) || whole(path, to);
  const [a, b] = one ? [null, null] : [branches(from), branches(to)];
  if (!a || !b) return [{ path, from, to }];
  const order = [keysOf(from), keysOf(to)].map((keys) => keys.filter((key) => key in a && key in b));
  const moved = order[0]?.join('\n') !== order[1]?.join('\n');
  return [
    ...[...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
      differences(a[key], b[key], whole, [...path, key]),
    ),
    ...(moved ? [{ path, from: order[0], to: order[1], moved }] : []),
  ];
}

const keysOf = (value: unknown) => (keyed(value) ? value.map(({ key }) => key) : []);

const keyed = (value: unknown): value is { key: string }[] =>
  Array.isArray(value) && value.every((one) => one && typeof one === 'object' && 'key' in one);

function branches(value: unknown): Record<string, unknown> | null {
  if (value === undefined) return {};
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value)) return value as Record<string, unknown>;
  if (keyed(value)) return Object.fromEntries(value.map((one) => [one.key, one]));
  // Windows and marks read better as one line than as their parts.
  if (value.some((one) => typeof one !== 'object' || Array.isArray(one))) return null;
  return Object.fromEntries(value.map((one, index) => [String(index + 1), one]));
}
