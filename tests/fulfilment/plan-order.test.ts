import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '@/lib/fulfilment/plan-order';

const task = (key: string, position: number, ...after: string[]) => ({ key, position, after });
const keys = (tasks: readonly { key: string }[]) => tasks.map((one) => one.key);

describe('the order in which tasks are shown', () => {
  it('puts a task behind what comes before it, and leaves the rest where it stood', () => {
    const tasks = [task('order', 0), task('hand-over', 1, 'order', 'dock'), task('collect', 2), task('dock', 3)];
    expect(keys(inOrder(tasks))).toEqual(['order', 'collect', 'dock', 'hand-over']);
  });

  it('ends with a circle as it stood, and with a name that is not there', () => {
    expect(keys(inOrder([task('a', 0, 'b'), task('b', 1, 'a')]))).toEqual(['a', 'b']);
    expect(keys(inOrder([task('a', 0, 'gone', 'a')]))).toEqual(['a']);
  });

  it('keeps every task once, and never shows one before what it waits for', () => {
    const plan = fc
      .array(fc.array(fc.nat({ max: 9 }), { maxLength: 3 }), { minLength: 1, maxLength: 10 })
      .chain((after) =>
        fc.shuffledSubarray([...after.keys()], { minLength: after.length }).map((positions) =>
          // Only earlier names, so that there is an order; the positions are any.
          after.map((names, at) => task(`${at}`, positions[at] ?? 0, ...names.filter((one) => one < at).map(String))),
        ),
      );
    fc.assert(
      fc.property(plan, (tasks) => {
        const order = keys(inOrder(tasks));
        expect([...order].sort()).toEqual(keys(tasks).sort());
        for (const one of tasks)
          for (const earlier of one.after) expect(order.indexOf(earlier)).toBeLessThan(order.indexOf(one.key));
      }),
    );
  });
});
