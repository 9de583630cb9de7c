import type { Level } from './levels';

/** True when a person of this level may own work that asks for at least `asked`. */
export const reaches = (level: Level, asked: Level): boolean => level >= asked;

/** How far a level lies above what is asked: work goes first to those it was made for. */
export const levelsAbove = (level: Level, asked: Level): number => Math.max(0, level - asked);
