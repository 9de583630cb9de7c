import type { Choice } from '@/lib/rules/choices';

/** What a key is called; the key itself where nothing of that name is in force any more. */
export const called = (choices: readonly Choice[], key: string): string =>
  choices.find((choice) => choice.value === key)?.label ?? key;

export const allCalled = (choices: readonly Choice[], keys: readonly string[]): string =>
  keys.map((key) => called(choices, key)).join(', ');
