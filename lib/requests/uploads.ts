import { z } from 'zod';
import { keepUpload, storeFile } from '@/lib/attachments/upload';
import type { Actor } from '@/lib/csmg/actor';
import { prisma } from '@/lib/db/client';
import { AppError, invalid } from '@/lib/errors';

const MOST = 10;
/** Files of a form that was refused are stored already: the form carries them on, so that nobody picks them twice. */
const Kept = z.array(z.object({ id: z.uuid(), name: z.string(), size: z.number() })).max(MOST);
export type KeptFile = z.infer<typeof Kept>[number];

export function keptFiles(given: unknown): KeptFile[] {
  try {
    return Kept.parse(JSON.parse(String(given || '[]')));
  } catch {
    return [];
  }
}

/** Stores the files of a form and writes into it which it has now. @returns their ids */
export async function takeFiles(door: { actor: Actor; now: Date }, form: FormData): Promise<string[]> {
  const kept = keptFiles(form.get('kept'));
  const picked = form
    .getAll('files')
    .filter((file): file is File => typeof file !== 'string' && file.size > 0)
    .filter((file) => !kept.some((one) => one.name === file.name && one.size === file.size));
  if (kept.length + picked.length > MOST) throw invalid({ files: `At most ${MOST} files go with one message` });
  for (const file of picked) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const row = await keepUpload(prisma, door.actor, door.now, await storeFile(door, { name: file.name, bytes }));
      kept.push({ id: row.id, name: file.name, size: file.size });
    } catch (error) {
      if (error instanceof AppError) throw invalid({ files: `${file.name}: ${error.message}` });
      throw error;
    } finally {
      form.set('kept', JSON.stringify(kept));
    }
  }
  return kept.map((file) => file.id);
}
