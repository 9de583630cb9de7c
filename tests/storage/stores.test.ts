import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disposition, safeName } from '@/lib/attachments/name';
import { localStore } from '@/lib/storage/local';
import { s3Store } from '@/lib/storage/s3';
import type { Store } from '@/lib/storage/store';

/** The little of S3 that we use, on this machine: what is put can be got, and unsigned requests are refused. */
const kept = new Map<string, Buffer>();
const bucket = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const key = request.url ?? '';
  const signed = /^AWS4-HMAC-SHA256 Credential=us er\/\d{8}\/eu-test\/s3\/aws4_request/.test(
    request.headers.authorization ?? '',
  );
  if (!signed) return response.writeHead(403).end();
  if (request.method === 'PUT') kept.set(key, Buffer.concat(chunks));
  if (request.method === 'DELETE') kept.delete(key);
  const found = kept.get(key);
  response.writeHead(request.method !== 'GET' || found ? 200 : 404).end(request.method === 'GET' ? found : undefined);
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((done) => bucket.listen(0, '127.0.0.1', done));
  address = `http://us%20er:secret@127.0.0.1:${(bucket.address() as AddressInfo).port}/files?region=eu-test`;
});
afterAll(() => bucket.close());

const folder = mkdtempSync(path.join(tmpdir(), 'sextant-store-'));
const bytes = new Uint8Array([1, 2, 3]);
const read = async (store: Store, key: string) => {
  const stream = await store.get(key);
  return stream && new Uint8Array(await new Response(stream).arrayBuffer());
};

describe.each([
  ['a folder', () => localStore(folder)],
  ['a bucket', () => s3Store(address)],
])('%s', (_what, open) => {
  it('gives back what was put, until it is removed', async () => {
    const store = open();
    await store.put('2026/03/one', bytes, 'image/png');
    expect(await read(store, '2026/03/one')).toEqual(bytes);
    expect(await store.get('2026/03/two')).toBeNull();
    await store.remove('2026/03/one');
    expect(await store.get('2026/03/one')).toBeNull();
    await store.remove('2026/03/one');
  });

  it.each(['../etc/passwd', '/etc/passwd', 'a/../../b', 'a\0b', '', 'A', 'a//b', `a${'/b'.repeat(200)}`])(
    'refuses the key %j',
    async (key) => {
      await expect((async () => open().get(key))()).rejects.toThrow('not a key');
    },
  );
});

it('says that a bucket cannot be reached', async () => {
  const away = s3Store('http://key:secret@127.0.0.1:9/files');
  await expect(away.get('2026/03/one')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\plan.docx', 'plan.docx'],
  ['a\u0000b\u202Egpj.exe', 'abgpj.exe'],
  ['...', 'file'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(156)}.pdf`],
])('makes %j a safe name', (given, safe) => {
  expect(safeName(given)).toBe(safe);
});

it('writes names of any language into the header', () => {
  expect(disposition('Größe "1".pdf')).toBe(
    `attachment; filename="Gr__e _1_.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%221%22.pdf`,
  );
});
