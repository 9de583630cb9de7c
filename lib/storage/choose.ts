import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { env } from '@/lib/env';
import { localStore } from '@/lib/storage/local';
import { s3Store } from '@/lib/storage/s3';
import type { Store } from '@/lib/storage/store';

let chosen: { address: string; store: Store } | undefined;

/** The store that STORAGE_URL names: a bucket, a folder (`file:///srv/files`), or the folder beside the data. */
export function store(): Store {
  const { STORAGE_URL, SEXTANT_DATA } = env();
  const address = STORAGE_URL ?? path.join(/* turbopackIgnore: true */ path.resolve(SEXTANT_DATA), 'files');
  if (chosen?.address === address) return chosen.store;
  const made = /^https?:/.test(address)
    ? s3Store(address)
    : localStore(address.startsWith('file:') ? fileURLToPath(address) : address);
  chosen = { address, store: made };
  return made;
}
