/** What took less is asked again each time. Milliseconds. */
const QUICK = 300;
/** Kept for so many times as long as it took, and never longer than a minute: the dearer a figure, the longer it stands. */
const TIMES = 20;
const LONGEST = 60_000;
const MOST = 100;

interface Kept<T> {
  value: T;
  until: number;
}

/** Answers that took long, kept in this process for whoever asks the very same again soon. The key has to hold all that the answer depends on. */
export function keeper<T>() {
  const known = new Map<string, Kept<T>>();
  return async (key: string, ask: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const found = known.get(key);
    if (found && found.until > began) return found.value;
    known.delete(key);
    const value = await ask();
    const took = performance.now() - began;
    if (took < QUICK) return value;
    known.set(key, { value, until: performance.now() + Math.min(LONGEST, took * TIMES) });
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
