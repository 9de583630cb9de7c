import { AppError } from '@/lib/errors';
import { parseJson } from '@/lib/http/json';

export const JSON_LIMIT_BYTES = 1_000_000;

/** All bytes of a request, read no further than the limit. @throws TOO_LARGE */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    size += value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

export const tooLarge = (limit: number) =>
  new AppError('TOO_LARGE', `That is too large; at most ${limit.toLocaleString('en')} bytes are taken.`, {
    detail: { limit },
  });

/** The JSON of a request; an empty body is an empty object, so that verbs without fields need none. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type');
  if (type && !isJson(type)) throw wrongType(type);
  const bytes = await readBytes(request, JSON_LIMIT_BYTES);
  if (bytes.byteLength === 0) return {};
  if (!type) throw wrongType('nothing');
  return parseJson(decode(bytes));
}

/** @param given the content type that came */
const wrongType = (given: string) =>
  new AppError('UNSUPPORTED_TYPE', `Send application/json in UTF-8; this is ${given.slice(0, 100)}.`);

function isJson(type: string): boolean {
  const [media = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  return /^application\/([\w.-]+\+)?json$/.test(media) && (!charset || charset === 'utf-8' || charset === 'utf8');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('BAD_REQUEST', 'The body is not valid UTF-8; encode it as UTF-8.');
  }
}
