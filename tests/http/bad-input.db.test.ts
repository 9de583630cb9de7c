import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '@/lib/db/client';
import { ROUTES } from '@/lib/http/routes';
import { api, ask, get, logged, post } from '@/tests/support/api';
import { tokenOf } from '@/tests/support/found-world';

const DEEP = `${'['.repeat(70)}${']'.repeat(70)}`;
const LONG = 'x'.repeat(60_000);

/** Bodies that no address takes, as text so that they reach the door exactly so. */
const BODIES: [string, string][] = [
  ['an array', '[]'],
  ['null', 'null'],
  ['a number beyond every number', '1e999'],
  ['text', '"take"'],
  ['no JSON', '{"subject": "open'],
  ['a trailing comma', '{"version": 1,}'],
  ['deep nesting', DEEP],
  ['an unknown field', '{"nonsense": true}'],
  ['the prototype', '{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}'],
  ['wrong types', JSON.stringify(everyField(['a', 'list']))],
  ['objects for text', JSON.stringify(everyField({ $ne: null }))],
  ['NUL letters', JSON.stringify(everyField('a\u0000b'))],
  [
    'lone surrogates',
    `{${Object.keys(everyField(''))
      .map((key) => `"${key}":"\\ud800"`)
      .join(',')}}`,
  ],
  ['endless text', JSON.stringify(everyField(LONG))],
  ['markup and SQL', JSON.stringify(everyField('<script>alert(1)</script>\'; DROP TABLE "Ticket"; --'))],
  ['huge numbers', JSON.stringify(everyField(1e308))],
  ['negative numbers', JSON.stringify(everyField(-1))],
];
const ADDRESSES = [
  'abc',
  '..%2f..%2fetc',
  '%00',
  'IT-0',
  'IT-99999999999',
  "IT-1'--",
  '%ED%A0%80',
  '__proto__',
  'a'.repeat(3000),
];

/** Every field that any address knows, with one value. */
function everyField(value: unknown): Record<string, unknown> {
  const names = ROUTES.flatMap((route) => Object.keys((route.body as { shape?: object } | undefined)?.shape ?? {}));
  return Object.fromEntries(
    [...new Set([...names, 'subject', 'body', 'reason', 'version'])].map((name) => [name, value]),
  );
}

const TABLES = [
  'Ticket',
  'Message',
  'Clock',
  'Event',
  'Held',
  'Proposal',
  'Participant',
  'TicketLink',
  'Escalation',
  'Rating',
  'Attachment',
  'Person',
  'IdempotencyKey',
];
async function rows(): Promise<Record<string, number>> {
  const counts = TABLES.map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`);
  const [row] = await prisma.$queryRawUnsafe<Record<string, number>[]>(`SELECT ${counts.join(', ')}`);
  return row ?? {};
}

let reference = '';
const fill = (path: string) =>
  path.replace('{reference}', reference).replace('{id}', '01a20312-eec4-78a2-840c-1d95973b3156');
const POSTS = ROUTES.filter((route) => route.method === 'post' && !route.upload).map((route) => route.path);
const GETS = ROUTES.filter((route) => route.method === 'get');

beforeAll(async () => {
  reference = await logged();
});

describe.each(POSTS)('POST %s', (path) => {
  it('answers every bad body with a problem and writes nothing', async () => {
    const before = await rows();
    for (const [what, body] of BODIES) {
      const answer = await post('level4', fill(path), body);
      expect(answer.status, `${what}: ${JSON.stringify(answer.body)}`).toBeGreaterThanOrEqual(400);
      expect(answer.status, `${what}: ${JSON.stringify(answer.body)}`).toBeLessThan(500);
      expect(answer.headers.get('content-type'), what).toBe('application/problem+json');
      expect(answer.body.detail, what).toEqual(expect.any(String));
    }
    expect(await rows()).toEqual(before);
  });
});

describe('addresses and queries', () => {
  it.each(ROUTES.filter((route) => route.path.includes('{')).map((route) => [route.method.toUpperCase(), route.path]))(
    '%s %s finds nothing under a wrong name',
    async (method, path) => {
      for (const name of ADDRESSES) {
        const url = path.replace(/\{\w+\}/g, name);
        const answer = await ask('level6', method, url, method === 'POST' ? {} : undefined);
        expect([404, 415, 422], `${name}: ${answer.status}`).toContain(answer.status);
      }
    },
  );

  it.each(
    GETS.filter((route) => route.query).map((route) => [route.path, Object.keys(route.query?.shape ?? {})] as const),
  )('GET %s says what is wrong with its query', async (path, names) => {
    for (const name of names)
      for (const value of ['%00', '%ED%A0%80', 'x'.repeat(600), '', '-1', '999999999999999999999', "';--"]) {
        const answer = await get('level6', `${fill(path)}?${name}=${value}`);
        expect(answer.status, `${name}=${value}: ${JSON.stringify(answer.body)}`).toBeLessThan(500);
      }
    expect((await get('level6', `${fill(path)}?nonsense=1`)).status).toBe(422);
  });

  it.each(['0', '201', '-1', '1.5', 'ten', '1e2'])('refuses a limit of %s', async (limit) => {
    const answer = await get('level3', `/tickets?limit=${limit}`);
    expect(answer).toMatchObject({ status: 422, body: { fields: { limit: ['A number from 1 to 200'] } } });
  });

  it('refuses cursors that it did not make', async () => {
    const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const cursors = [
      'abc',
      forged({}),
      forged(['newest', '2026-01-01T00:00:00Z', '-'.repeat(36)]),
      forged(['newest', '-200000-01-01T00:00:00.000Z', '01a20312-eec4-78a2-840c-1d95973b3156']),
      forged(['due', '2026-01-01T00:00:00Z', '01a20312-eec4-78a2-840c-1d95973b3156']),
    ];
    for (const cursor of cursors)
      expect((await get('level3', `/tickets?sort=newest&cursor=${cursor}`)).status, cursor).toBe(422);
  });
});

describe('the body itself', () => {
  const send = async (body: BodyInit, headers: Record<string, string>) =>
    api.request('http://desk.test/api/v1/tickets', {
      method: 'POST',
      headers: { Authorization: `Bearer ${tokenOf('level3')}`, ...headers },
      body,
    });
  const json = { 'Content-Type': 'application/json' };

  it('says where JSON goes wrong', async () => {
    const answer = await post('level3', '/tickets', '{\n  "kind": "incident",\n  "subject": oops\n}');
    expect(answer).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST', line: 3, column: 14 } });
  });

  it('takes JSON only, in UTF-8, and not too much of it', async () => {
    expect((await send('{}', { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await send('{}', { 'Content-Type': 'application/json; charset=utf-16' })).status).toBe(415);
    expect((await send('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await send(new Uint8Array([0x7b, 0xff, 0x7d]), json)).status).toBe(400);
    expect((await send(`"${'x'.repeat(10_000_000)}"`, json)).status).toBe(413);
  });

  it('names every wrong field with its rule', async () => {
    const answer = await post('level3', '/tickets', { kind: 'riddle', subject: 'a\u0000', impact: 9, extra: 1 });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        fields: {
          kind: [expect.stringContaining('incident, request')],
          subject: [expect.stringContaining('control characters')],
          description: [expect.any(String)],
          impact: ['A number from 1 (highest) to 3'],
          extra: ['There is no such field; leave it out.'],
        },
      },
    });
  });
});
