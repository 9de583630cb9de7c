import { expect, test } from 'vitest';
import messages from '@/lib/i18n/messages/en/admin.json';
import { SCHEDULE } from '@/lib/jobs/schedule';

test('the administrator reads what every clock of the desk is for', () => {
  const names = SCHEDULE.map(({ task }) => task.replace('.', '_'));
  expect(names.filter((name) => !(name in messages.schedule.task))).toEqual([]);
});
