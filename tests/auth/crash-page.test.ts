import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteAnswers } from '@/lib/auth/answers';
import { drawCrashes, noteCrash } from '@/lib/auth/crash-page';

noteAnswers();
drawCrashes();

const answers: Record<string, (response: ServerResponse) => void> = {
  '/fine': (response) => response.setHeader('content-type', 'text/html').end('<p>fine</p>'),
  '/json': (response) => response.writeHead(500, { 'content-type': 'application/json' }).end('{}'),
  // As Next does: a head by the way, parts, and an end that says nothing more.
  '/parts': (response) => {
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-encoding', 'gzip');
    response.flushHeaders();
    response.write('<html id="__next_error__">');
    response.write('</html>');
    response.end();
  },
  '/whole': (response) => {
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html').end('<html id="__next_error__"></html>');
  },
};
const server = createServer((request, response) => {
  if (request.url !== '/fine') noteCrash(request.headers, '211753941');
  answers[request.url?.split('?')[0] ?? '']?.(response);
});
const load = async (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });

beforeEach(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterEach(() => new Promise((resolve) => server.close(resolve)));

test.each(['/parts', '/whole'])('a page that failed is whole without script: %s', async (path) => {
  const answer = await load(`${path}?q="<b>`);
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await answer.text();
  expect(page).toContain('This page did not load');
  expect(page).toContain('<code>211753941</code>');
  expect(page).toContain(`href="${path}?q=%22%3Cb%3E"`);
  expect(page).not.toContain('__next_error__');
  expect(page).not.toContain('<script');
});

test('it keeps to the colours that the reader chose', async () => {
  expect(await (await load('/whole', { cookie: 'a=b; theme=dark' })).text()).toContain('color-scheme:dark}');
  expect(await (await load('/whole')).text()).toContain('color-scheme:light dark}');
});

test('what script asks for, and what did not fail, stays as it is', async () => {
  expect(await (await load('/fine')).text()).toBe('<p>fine</p>');
  expect(await (await load('/json')).text()).toBe('{}');
  expect(await (await load('/whole', { rsc: '1' })).text()).toContain('__next_error__');
});
