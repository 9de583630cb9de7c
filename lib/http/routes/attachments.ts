import { z } from '@hono/zod-openapi';
import { disposition } from '@/lib/attachments/name';
import { getAttachment } from '@/lib/attachments/queries';
import { keepUpload, storeFile } from '@/lib/attachments/upload';
import { prisma } from '@/lib/db/client';
import { env } from '@/lib/env';
import { AppError, invalid, notFound } from '@/lib/errors';
import { readBytes, tooLarge } from '@/lib/http/body';
import { defineRoute } from '@/lib/http/route';
import { paths } from '@/lib/paths';
import { store } from '@/lib/storage/choose';

const Upload = z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) });
const FileAnswer = z
  .object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.int(), sha256: z.string() })
  .openapi('File');
/** Boundaries and part headers around one file. */
const FORM_ROOM_BYTES = 16_384;

const upload = defineRoute({
  method: 'post',
  path: '/attachments',
  tag: 'Attachments',
  summary: 'Upload a file for a message',
  description:
    'A form with one `file`. Its id goes into `attachments` of a message. The type is read from the bytes; programs, scripts and web pages are refused. What no message takes is removed after a day.',
  upload: true,
  body: Upload,
  answers: { 201: FileAnswer },
  async handle(call) {
    const file = await readFile(call.request);
    const stored = await storeFile(call, file);
    try {
      const reply = await call.once(
        async (tx) => {
          const { id, name, type, size, sha256 } = await keepUpload(tx, call.actor, call.now, stored);
          const location = paths.api(`attachments/${id}`);
          return { status: 201, body: { id, name, type, size, sha256 }, headers: { Location: location } };
        },
        { name: stored.name, sha256: stored.sha256 },
      );
      // A repetition got the first one's answer: its own copy belongs to nobody.
      if (reply.headers?.['Idempotency-Replayed']) await store().remove(stored.key);
      return reply;
    } catch (error) {
      await store().remove(stored.key);
      throw error;
    }
  },
});

const download = defineRoute({
  method: 'get',
  path: '/attachments/{id}',
  tag: 'Attachments',
  summary: 'A file’s bytes',
  answers: { 200: 'The file, always as a download' },
  async handle({ actor, now, params }) {
    const file = await getAttachment(prisma, actor, now, params.id ?? '');
    const bytes = await store().get(file.key);
    if (!bytes) throw notFound('file');
    return new Response(bytes, {
      headers: {
        'Content-Type': file.type,
        'Content-Length': String(file.size),
        'Content-Disposition': disposition(file.name),
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cache-Control': 'private, no-store',
      },
    });
  },
});

async function readFile(request: Request): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data;/i.test(type))
    throw new AppError('UNSUPPORTED_TYPE', 'Send multipart/form-data with one part named file.');
  const { UPLOAD_LIMIT_BYTES: limit } = env();
  const body = await readBytes(request, limit + FORM_ROOM_BYTES);
  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData().catch(() => {
    throw new AppError('BAD_REQUEST', 'The form cannot be read; its parts or its boundary are broken.');
  });
  const files = form.getAll('file');
  const [file] = files;
  if (files.length !== 1 || !(file instanceof File)) throw invalid({ file: 'Send exactly one part named file' });
  if (file.size > limit) throw tooLarge(limit);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export const ATTACHMENT_ROUTES = [upload, download];
