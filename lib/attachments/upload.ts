import { createHash } from 'node:crypto';
import { safeName } from '@/lib/attachments/name';
import { sniffType } from '@/lib/attachments/sniff';
import { refused } from '@/lib/authorise';
import type { Tx } from '@/lib/context';
import type { Actor } from '@/lib/csmg/actor';
import { can } from '@/lib/csmg/can';
import { env } from '@/lib/env';
import { AppError, invalid } from '@/lib/errors';
import { fileSize } from '@/lib/format';
import { newId } from '@/lib/id';
import { store } from '@/lib/storage/choose';
import type { Attachment } from '@/prisma/generated/client';

export interface StoredFile {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  key: string;
}

/**
 * Puts a file into the store, before any transaction: no network call belongs inside one. It counts as nothing until
 * its row is written and a message takes it; what no message takes is swept after a day.
 */
export async function storeFile(
  { actor, now }: { actor: Actor; now: Date },
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<StoredFile> {
  const decision = can(actor, 'ticket.attach', now);
  if (!decision.allowed) throw refused(decision);
  const { UPLOAD_LIMIT_BYTES: limit } = env();
  if (file.bytes.byteLength === 0) throw invalid({ file: 'The file is empty; choose another' });
  if (file.bytes.byteLength > limit)
    throw new AppError('TOO_LARGE', `The file is too large; at most ${fileSize(limit)} are taken.`, {
      detail: { limit },
    });
  const name = safeName(file.name);
  const type = await sniffType(file.bytes, name);
  const id = newId(now);
  const key = `${now.getUTCFullYear()}/${String(now.getUTCMonth() + 1).padStart(2, '0')}/${id}`;
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  await store().put(key, file.bytes, type);
  return { id, name, type, size: file.bytes.byteLength, sha256, key };
}

/** Notes a stored file as this person's own, to be sent with a message; not an event until then. */
export const keepUpload = (tx: Tx, actor: Actor, now: Date, file: StoredFile): Promise<Attachment> =>
  tx.attachment.create({ data: { ...file, uploadedById: actor.id, at: now } });
