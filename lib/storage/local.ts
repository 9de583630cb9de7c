import { createReadStream } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '@/lib/id';
import { checkedKey, type Store } from '@/lib/storage/store';

/** A folder on this machine: one file a key, written under another name first, so that none is ever half there. */
export function localStore(folder: string): Store {
  const place = (key: string) => path.join(folder, checkedKey(key));
  return {
    async put(key, bytes) {
      const file = place(key);
      await mkdir(path.dirname(file), { recursive: true });
      const unfinished = `${file}.${newId()}`;
      await writeFile(unfinished, bytes, { mode: 0o600 });
      await rename(unfinished, file);
    },
    async get(key) {
      const file = place(key);
      const there = await access(file).then(
        () => true,
        () => false,
      );
      return there ? (Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>) : null;
    },
    remove: (key) => rm(place(key), { force: true }),
  };
}
