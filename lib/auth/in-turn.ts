const turns = new Map<string, Promise<unknown>>();

/** Does work of one name one after the other, so that a burst of guesses cannot all be under way before the first is counted. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(name) ?? Promise.resolve()).then(work, work);
  turns.set(name, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(name) === mine) turns.delete(name);
  }
}
