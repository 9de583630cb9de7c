import { expect, it } from 'vitest';

Object.assign(process.env, {
  APP_URL: 'https://desk.example.org',
  AUTH_SECRET: 'a secret that only tests know, long enough',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1/none',
});
const { nextPlace } = await import('@/lib/auth/next-place');

it.each([
  ['/desk/tickets?q=1#x', '/desk/tickets?q=1#x'],
  ['https://desk.example.org/requests', '/requests'],
  ['requests', '/requests'],
])('goes on to %s', (wished, place) => expect(nextPlace(wished)).toBe(place));

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'https://desk.example.org.evil.example/',
  'https://a:b@desk.example.org/',
  '/.//evil.example',
  '/signin?next=/desk',
  '/api/auth/signout',
  '',
  7,
  ['/desk', '/x'],
  undefined,
])('never goes on to %s', (wished) => expect(nextPlace(wished)).toBeNull());
