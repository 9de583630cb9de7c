import type { Level } from './levels';

/** True when a person of this level may own work that asks for at least `asked`. */
export const reaches = (level: Level, asked: Level): boolean => level >= asked;
