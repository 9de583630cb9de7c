import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Files of ours that a file leads to, itself included. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, wish = ''] of readFileSync(file, 'utf8').matchAll(/from '([@.][^']*)'/g)) {
    const stem = wish.startsWith('@/') ? wish.slice(2) : path.join(path.dirname(file), wish);
    const next = [`${stem}.tsx`, `${stem}.ts`].find((one) => existsSync(one));
    if (next) reached(next, seen);
  }
  return seen;
}

it('sends no script with the page for unknown addresses, because every page loads what that one needs', () => {
  const files = [...reached('app/not-found.tsx')];
  expect(files).toContain('components/shell/auth-frame.tsx');
  expect(files.filter((file) => readFileSync(file, 'utf8').startsWith("'use client'"))).toEqual([]);
});
