import { expect, test } from 'vitest';
import { typedValues } from '@/lib/form-state';

test('a refusal gives back every tick of a group, and neither passwords nor files', () => {
  const form = new FormData();
  form.append('title', 'Round the clock');
  form.append('pausing', 'customer');
  form.append('pausing', 'supplier');
  form.append('password', 'secret');
  form.append('file', new Blob(['x']), 'x.txt');
  form.append('$ACTION_1', 'next');
  expect(typedValues(form)).toEqual({ title: 'Round the clock', pausing: 'customer\nsupplier' });
});
