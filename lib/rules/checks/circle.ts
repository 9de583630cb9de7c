/**
 * The first circle in what waits for what, as the names round it, each once; null when there is an order.
 * @param after by name, the names that come before it; unknown names are nobody's wait
 */
export function findCircle(after: ReadonlyMap<string, readonly string[]>): string[] | null {
  const settled = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): string[] | null => {
    const at = path.indexOf(name);
    if (at >= 0) return path.slice(at);
    if (settled.has(name)) return null;
    path.push(name);
    for (const earlier of after.get(name) ?? []) {
      const circle = visit(earlier);
      if (circle) return circle;
    }
    path.pop();
    settled.add(name);
    return null;
  };
  for (const name of after.keys()) {
    const circle = visit(name);
    if (circle) return circle;
  }
  return null;
}
