import { afterEach, expect, test, vi } from 'vitest';
import { keeper } from '@/lib/measures/kept';

afterEach(() => vi.useRealTimers());

const taking = (ms: number, asked: { times: number }) => async () => {
  asked.times++;
  vi.advanceTimersByTime(ms);
  return asked.times;
};

test('what was quick is asked again, what took long stands for twenty times as long', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const [kept, asked] = [keeper<number>(), { times: 0 }];
  expect(await kept('small', taking(100, asked))).toBe(1);
  expect(await kept('small', taking(400, asked))).toBe(2);
  vi.advanceTimersByTime(7_900);
  expect(await kept('small', taking(400, asked))).toBe(2);
  vi.advanceTimersByTime(200);
  expect(await kept('small', taking(400, asked))).toBe(3);
});

test('what depends on something else is another answer, and a failure is not kept', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const [kept, asked] = [keeper<number>(), { times: 0 }];
  const failing = async () => {
    vi.advanceTimersByTime(1000);
    throw new Error('lost');
  };
  await expect(kept('a', failing)).rejects.toThrow('lost');
  expect(await kept('a', taking(1000, asked))).toBe(1);
  expect(await kept('b', taking(1000, asked))).toBe(2);
  expect(await kept('a', taking(1000, asked))).toBe(1);
});
