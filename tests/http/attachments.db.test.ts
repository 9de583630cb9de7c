import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { prisma } from '@/lib/db/client';
import { api, get, logged, post } from '@/tests/support/api';
import type { Who } from '@/tests/support/found-world';
import { tokenOf } from '@/tests/support/found-world';

vi.hoisted(() => {
  process.env.UPLOAD_LIMIT_BYTES = '5000';
});
process.env.SEXTANT_DATA = mkdtempSync(path.join(tmpdir(), 'sextant-files-'));

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function upload(
  who: Who,
  bytes: Uint8Array<ArrayBuffer> | string,
  name: string,
  headers: Record<string, string> = {},
) {
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  const response = await api.request('http://desk.test/api/v1/attachments', {
    method: 'POST',
    headers: { Authorization: `Bearer ${tokenOf(who)}`, ...headers },
    body: form,
  });
  return { status: response.status, body: await response.json() };
}
const download = async (who: Who, id: string) =>
  api.request(`http://desk.test/api/v1/attachments/${id}`, {
    headers: { Authorization: `Bearer ${tokenOf(who)}` },
  });

describe('files', () => {
  it('go up, hang on a message, and come down as a download', async () => {
    const reference = await logged();
    const { status, body } = await upload('level3', PNG, '../../etc/a "photo"\u0000.png');
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'a _photo_.png', type: 'image/png', size: PNG.length });
    expect((await download('customer', body.id)).status).toBe(404);
    const sent = await post('level3', `/tickets/${reference}/messages`, {
      body: 'See here',
      visibility: 'public',
      attachments: [body.id],
    });
    expect(sent.body.attachments).toMatchObject([{ id: body.id, type: 'image/png' }]);
    const file = await download('customer', body.id);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="a _photo_.png"/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await download('sharer', body.id)).status).toBe(404);
    const again = await post('level3', `/tickets/${reference}/messages`, {
      body: 'Again',
      visibility: 'public',
      attachments: [body.id],
    });
    expect(again).toMatchObject({ status: 422, body: { fields: { attachments: [expect.any(String)] } } });
  });

  it('of a note stay inside, and nobody sends another’s', async () => {
    const reference = await logged();
    const mine = (await upload('level3', PNG, 'inside.png')).body.id;
    expect(
      (
        await post('level4', `/tickets/${reference}/messages`, {
          body: 'x',
          visibility: 'internal',
          attachments: [mine],
        })
      ).status,
    ).toBe(422);
    await post('level3', `/tickets/${reference}/messages`, { body: 'x', visibility: 'internal', attachments: [mine] });
    expect((await download('customer', mine)).status).toBe(404);
    expect((await download('level2', mine)).status).toBe(200);
  });

  it('may come with a new ticket', async () => {
    const id = (await upload('customer', 'plain words', 'note.txt')).body.id;
    const { body } = await post('customer', '/tickets', {
      kind: 'question',
      subject: 'With a file',
      description: 'See it',
      attachments: [id],
    });
    expect(await prisma.attachment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ticketId: body.id,
      type: 'text/plain',
    });
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\x00'.padEnd(200, '\x00'), 'latin1'), 'setup.png'],
    ['an ELF program', Buffer.from('\x7fELF\x02\x01\x01'.padEnd(200, '\x00'), 'latin1'), 'tool'],
    ['a script', '#!/bin/sh\nrm -rf /', 'notes.txt'],
    ['a web page', '<!DOCTYPE html><script>1</script>', 'page.txt'],
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png'],
    ['a page by its name', 'harmless', 'index.html'],
  ])('refuses %s', async (_what, bytes, name) => {
    expect((await upload('level3', bytes, name)).status).toBe(415);
  });

  it('are not too large, not empty, and one at a time', async () => {
    expect((await upload('level3', 'x'.repeat(5001), 'big.txt')).status).toBe(413);
    expect((await upload('level3', 'x'.repeat(50_000), 'bigger.txt')).status).toBe(413);
    expect((await upload('level3', '', 'empty.txt')).status).toBe(422);
    const wrong = await post('level3', '/attachments', { file: 'text' });
    expect(wrong.status).toBe(415);
  });

  it('with one key are one file', async () => {
    const before = await prisma.attachment.count();
    const key = { 'Idempotency-Key': 'one-file' };
    const [first, second] = [
      await upload('level3', PNG, 'once.png', key),
      await upload('level3', PNG, 'once.png', key),
    ];
    expect(second.body).toEqual(first.body);
    expect(await prisma.attachment.count()).toBe(before + 1);
    expect((await upload('level3', 'other', 'other.txt', key)).status).toBe(422);
  });

  it('are found nowhere under another address', async () => {
    expect((await get('level6', '/attachments/01a20312-eec4-78a2-840c-1d95973b3156')).status).toBe(404);
    expect((await get('level6', '/attachments/..%2f..%2fetc%2fpasswd')).status).toBe(404);
  });
});
