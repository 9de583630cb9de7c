/** Where files live. Keys are made by us, never by who uploads. */
export interface Store {
  put(key: string, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void>;
  /** Null when there is nothing under this key. */
  get(key: string): Promise<ReadableStream<Uint8Array> | null>;
  remove(key: string): Promise<void>;
}

const KEY = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/;

/** @throws when a key could lead anywhere but into the store */
export function checkedKey(key: string): string {
  if (!KEY.test(key) || key.length > 200) throw new Error('not a key of the store');
  return key;
}
