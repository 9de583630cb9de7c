'use server';

import { cookies } from 'next/headers';
import { themes } from './theme';

export async function setTheme(form: FormData): Promise<void> {
  const theme = themes.find((known) => known === form.get('theme')) ?? 'system';
  (await cookies()).set('theme', theme, { path: '/', maxAge: 31_536_000, sameSite: 'lax' });
}
