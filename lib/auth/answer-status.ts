import 'server-only';
import { headers } from 'next/headers';
import { ANSWER_HEADER, answerNamed } from '@/lib/auth/answers';

/**
 * Makes the page that is being drawn a 404. Next offers a throw for this, and sends what is thrown as an empty body
 * that script fills in: without script nobody could read it.
 */
export async function answerNotFound(): Promise<void> {
  const response = answerNamed((await headers()).get(ANSWER_HEADER) ?? '');
  if (response && !response.headersSent) response.statusCode = 404;
}
