import { AppError } from '@/lib/errors';

const TWICE = 'The address says it already; leave it out.';

/** @throws INVALID unless the body is an object; fields that the address already says may not come again */
export function bodyObject(body: unknown, taken: readonly string[] = []): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new AppError('INVALID', 'Send a JSON object.', { fields: { body: ['Send a JSON object'] } });
  const twice = taken.filter((name) => Object.hasOwn(body, name));
  if (twice.length > 0)
    throw new AppError('INVALID', `${twice[0]}: ${TWICE}`, {
      fields: Object.fromEntries(twice.map((name) => [name, [TWICE]])),
    });
  return body as Record<string, unknown>;
}
