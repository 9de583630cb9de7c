import { addDays, format } from 'date-fns';
import type { Calendar } from '@/lib/sla/calendar';

const week = (windows: Calendar['hours']['mon']): Calendar['hours'] =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, windows]));

const YEARLY: Calendar['yearly'] = {
  '01-01': [],
  '12-24': [['08:00', '12:00']],
  '12-25': [],
  '12-26': [],
  '12-31': [['08:00', '12:00']],
};

/** Easter Monday and the bank holidays of England move; these are the days of two years, and the college's own. */
function exceptions(now: Date): Calendar['exceptions'] {
  const trainingDay = format(addDays(now, 75), 'yyyy-MM-dd');
  return {
    '2026-04-03': [],
    '2026-04-06': [],
    '2026-05-04': [],
    '2026-05-25': [],
    '2026-08-31': [],
    '2026-12-28': [],
    '2027-03-26': [],
    '2027-03-29': [],
    '2027-05-03': [],
    '2027-05-31': [],
    '2027-08-30': [],
    [trainingDay]: [['13:00', '17:00']],
  };
}

const ALWAYS: Calendar['hours']['mon'] = [['00:00', '24:00']];

export const calendars = (now: Date): Record<string, { title: string; content: Calendar }> => ({
  'it-hours': {
    title: 'IT desk hours',
    content: {
      timeZone: 'Europe/London',
      hours: week([['08:00', '18:00']]),
      yearly: YEARLY,
      exceptions: exceptions(now),
    },
  },
  'facilities-hours': {
    title: 'Facilities desk hours',
    content: {
      timeZone: 'Europe/London',
      hours: { ...week([['07:00', '16:30']]), sat: [['09:00', '12:00']] },
      yearly: YEARLY,
      exceptions: exceptions(now),
    },
  },
  'round-the-clock': {
    title: 'Round the clock',
    content: { timeZone: 'Europe/London', hours: { ...week(ALWAYS), sat: ALWAYS, sun: ALWAYS } },
  },
});
