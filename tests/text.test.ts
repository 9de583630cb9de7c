import { expect, it } from 'vitest';
import { day, instant, momentAsked } from '@/lib/text';
import { TicketFilters } from '@/lib/tickets/filters';

it.each(['0000-01-01', '1969-12-31', '2200-01-01', '9999-12-31'])(
  'no year that PostgreSQL or a desk has: %s',
  (date) => {
    expect(day().safeParse(date).error?.issues[0]?.message).toBe('The year lies between 1970 and 2199');
    expect(instant.safeParse(`${date}T12:00:00Z`).error?.issues[0]?.message).toBe(
      'The year lies between 1970 and 2199',
    );
    // An address that makes no sense is no mistake of whoever follows it.
    expect(momentAsked.parse(`${date}T12:00:00Z`)).toBeUndefined();
    for (const name of ['created_from', 'due_from', 'solved_to', 'left_from', 'decided_to'])
      expect(TicketFilters.parse({ [name]: `${date}T12:00:00Z` })).not.toHaveProperty(name, expect.any(Date));
  },
);

it('takes the days and moments that there are', () => {
  expect(day().parse('2028-02-29')).toBe('2028-02-29');
  // One mistake, one message.
  expect(
    day()
      .safeParse('2026-02-29')
      .error?.issues.map(({ message }) => message),
  ).toEqual(['Write a date as YYYY-MM-DD']);
  expect(instant.safeParse('soon').error?.issues).toHaveLength(1);
  expect(instant.safeParse('2026-11-30T09:00:00+01:00').success).toBe(true);
  expect(momentAsked.parse('2026-11-30T09:00:00+01:00')).toEqual(new Date('2026-11-30T08:00:00Z'));
  expect(TicketFilters.parse({ due_from: '2026-11-30T09:00:00Z' })).toHaveProperty('due_from', expect.any(Date));
});
