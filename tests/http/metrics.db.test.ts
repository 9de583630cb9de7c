import { expect, it } from 'vitest';
import { mayReadMetrics, readMetrics } from '@/lib/http/metrics';
import { log } from '@/tests/support/tickets';
import { world } from '@/tests/support/world';

const LINE = /^(# (HELP|TYPE) sextant_\w+ .+|sextant_\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? -?\d+(\.\d+)?)$/;
const unowned = (text: string) => Number(/^sextant_tickets_unowned\{function="IT"\} (\d+)$/m.exec(text)?.[1]);

it('tells how the desk stands, and counts nothing that is confidential', async () => {
  await world();
  const { text: before } = await readMetrics(new Date());
  await log();
  await log({ confidential: true });
  const { text: after } = await readMetrics(new Date());
  expect(after.split('\n').filter(Boolean)).toSatisfy((lines: string[]) => lines.every((line) => LINE.test(line)));
  expect(unowned(after) - unowned(before)).toBe(1);
  expect(after).toContain('sextant_database_up 1');
});

it('is off without a token, and shut to everybody who does not send it', () => {
  const token = 'a token of sixteen letters';
  expect(mayReadMetrics(undefined, `Bearer ${token}`)).toBe(false);
  expect(mayReadMetrics(undefined, 'Bearer undefined')).toBe(false);
  expect(mayReadMetrics(token, null)).toBe(false);
  expect(mayReadMetrics(token, 'Bearer another')).toBe(false);
  expect(mayReadMetrics(token, `Bearer ${token}`)).toBe(true);
});
