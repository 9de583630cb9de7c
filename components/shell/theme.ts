import { cookies } from 'next/headers';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The choice lives in a cookie so that the server paints the right page first: no flash, no script. */
export async function readTheme(): Promise<Theme> {
  const chosen = (await cookies()).get('theme')?.value;
  return themes.find((theme) => theme === chosen) ?? 'system';
}
