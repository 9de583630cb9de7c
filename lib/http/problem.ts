import { isDatabaseDown } from '@/lib/db/transaction';
import { AppError, type ErrorCode } from '@/lib/errors';
import { newId } from '@/lib/id';
import { log } from '@/lib/log';
import { paths } from '@/lib/paths';

const TITLES: Record<ErrorCode, string> = {
  BAD_REQUEST: 'Not readable',
  UNAUTHENTICATED: 'Not signed in',
  FORBIDDEN: 'Not carried by this level',
  NOT_FOUND: 'Not found',
  CONFLICT: 'Conflict',
  TOO_LARGE: 'Too large',
  UNSUPPORTED_TYPE: 'Wrong type',
  INVALID: 'Not valid',
  LIMITED: 'Too many requests',
  UNAVAILABLE: 'Not available just now',
};
const RETRY_SECONDS = '5';

interface About {
  /** Path of the request. */
  instance: string;
  /** What was asked for, so that a refusal can say how to propose it. */
  input?: unknown;
  target?: string;
}

/** Any failure as RFC 9457 problem details; what nobody expected is logged once under an id that can be quoted. */
export function problem(error: unknown, about: About): Response {
  if (error instanceof AppError) return expected(error, about);
  if (isDatabaseDown(error))
    return expected(
      new AppError('UNAVAILABLE', 'The database cannot be reached just now; try again in a moment.'),
      about,
    );
  const id = newId();
  log.error({ id, path: about.instance, error: error instanceof Error ? error.stack : String(error) }, 'unexpected');
  return answer(500, {
    title: 'Something is wrong with the desk',
    detail: `This is our mistake. Quote ${id} when you tell us.`,
    instance: about.instance,
    id,
  });
}

function expected(error: AppError, about: About): Response {
  const body = {
    ...error.detail,
    type: `${paths.apiDocs()}#${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: TITLES[error.code],
    detail: error.message,
    instance: about.instance,
    code: error.code,
    ...(error.fields ? { fields: error.fields } : {}),
    ...refusal(error, about),
  };
  const headers: Record<string, string> = {};
  if (error.code === 'UNAUTHENTICATED') headers['WWW-Authenticate'] = 'Bearer realm="Sextant"';
  if (error.code === 'UNAVAILABLE') headers['Retry-After'] = RETRY_SECONDS;
  return answer(error.status, body, headers);
}

/** What is missing, which levels hold it, and the way on: propose it, or ask an expert. */
function refusal({ refusal: teaching }: AppError, { input, target }: About): object {
  if (!teaching) return {};
  const { capability, label, holds, needs, failed, propose, ask } = teaching;
  return {
    ...{ capability, label, holds, needs },
    ...(failed ? { failed } : {}),
    ...(propose
      ? { propose: paths.api('proposals'), proposal: { capability, target: target ?? capability, input: input ?? {} } }
      : {}),
    ...(ask && target ? { ask: paths.api(`tickets/${target}/escalate`) } : {}),
  };
}

export function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', ...body, status }), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}
