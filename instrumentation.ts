import type { Instrumentation } from 'next';

/** Runs once as the web server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteSocketAddress } = await import('@/lib/auth/socket-address');
  noteSocketAddress();
  const { noteAnswers } = await import('@/lib/auth/answers');
  noteAnswers();
  // While developing the failure itself is worth more than its apology.
  if (process.env.NODE_ENV !== 'production') return;
  const { drawCrashes } = await import('@/lib/auth/crash-page');
  drawCrashes();
}

/** Next tells each failure with the id that its log line carries. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers }) => {
  const { digest } = (error ?? {}) as { digest?: unknown };
  if (process.env.NEXT_RUNTIME !== 'nodejs' || typeof digest !== 'string') return;
  const { noteCrash } = await import('@/lib/auth/crash-page');
  noteCrash(headers, digest);
};
