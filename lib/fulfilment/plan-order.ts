interface Placed {
  key: string;
  position: number;
  after: readonly string[];
}

/** Tasks as they are shown: each behind what comes before it, else as they stood. A circle stays as it stood. */
export function inOrder<T extends Placed>(tasks: readonly T[]): T[] {
  const left = [...tasks].sort((one, other) => one.position - other.position);
  const order: T[] = [];
  while (left.length > 0) {
    const waited = new Set(left.map((task) => task.key));
    const at = left.findIndex((task) => !task.after.some((key) => key !== task.key && waited.has(key)));
    order.push(...left.splice(Math.max(0, at), 1));
  }
  return order;
}
