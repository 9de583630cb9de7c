/** Runs once as the web server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteSocketAddress } = await import('@/lib/auth/socket-address');
  noteSocketAddress();
  const { noteAnswers } = await import('@/lib/auth/answers');
  noteAnswers();
}
