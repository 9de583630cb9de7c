/** Which wording of the skill the desk runs by. */
export const EDITIONS = ['SFIA 7', 'SFIA 8', 'SFIA 9'] as const;
export type Edition = (typeof EDITIONS)[number];
export const DEFAULT_EDITION: Edition = 'SFIA 9';

/** True for a wording that the product knows: the guard for what is kept as a setting. */
export function isEdition(value: unknown): value is Edition {
  return EDITIONS.some((edition) => edition === value);
}
