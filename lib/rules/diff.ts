/** One field that differs between two versions; undefined where it is not there. */
export interface Difference {
  path: string[];
  from: unknown;
  to: unknown;
}

/**
 * What changed between two contents, by path. Lists whose entries carry a key are compared by it, so that a moved or
 * inserted row does not make every row below it look changed.
 */
export function differences(from: unknown, to: unknown, path: string[] = []): Difference[] {
  if (Object.is(from, to)) return [];
  const [a, b] = [branches(from), branches(to)];
  if (!a || !b) return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, from, to }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], [...path, key]),
  );
}

function branches(value: unknown): Record<string, unknown> | null {
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value)) return value as Record<string, unknown>;
  const keyed = value.every((one) => one && typeof one === 'object' && 'key' in one);
  // Windows and marks read better as one line than as their parts.
  if (!keyed && value.some((one) => typeof one !== 'object' || Array.isArray(one))) return null;
  return Object.fromEntries(value.map((one, index) => [keyed ? String(one.key) : String(index + 1), one]));
}
