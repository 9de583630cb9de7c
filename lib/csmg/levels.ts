/** The six CSMG levels of responsibility (SFIA 9). Level 7 is not used by this skill, so nobody can hold it. */
export const LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type Level = (typeof LEVELS)[number];

/** The essence of each level, in one word or two: autonomy, not rank. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  1: 'follow',
  2: 'assist',
  3: 'apply',
  4: 'enable',
  5: 'ensure and advise',
  6: 'initiate and influence',
};

/** True for 1 to 6 and nothing else: the guard for levels that come from outside. */
export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

/** True when work asks for more than the first level, so that saying which makes sense. */
export function asksForLevel(level: number): boolean {
  return level > LEVELS[0];
}

/** Those who hold exactly this level. */
export function holdersOf<T extends { level: number }>(people: readonly T[], level: number | null): T[] {
  return people.filter((person) => person.level === level);
}

/** Whether two holdings are of one level: the same until a day gives the one there is an end. */
export const isSame = (one: number, other: number): boolean => one === other;
