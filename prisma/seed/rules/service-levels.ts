import type { z } from 'zod';
import type { ServiceLevelContent } from '@/lib/rules/kinds/service-level';
import type { Targets } from '@/lib/sla/promise';

type Content = z.input<typeof ServiceLevelContent>;
const minutes = (count: number) => count * 60;
const hours = (count: number) => count * 3600;

const promise = (response: number, update: number, resolve: number, reply: number): Targets => ({
  response,
  update,
  resolve,
  reply,
});

// Waiting for the customer stops what the customer holds up; waiting for a supplier never stops the promise to write.
const PAUSING: Content['pausing'] = {
  response: ['approval'],
  update: ['customer-answer', 'customer-test', 'approval'],
  resolve: ['customer-answer', 'customer-test', 'agreed-date', 'approval'],
  reply: [],
};

const STANDARD: Content['targets'] = {
  incident: {
    1: promise(minutes(15), minutes(30), hours(2), minutes(30)),
    2: promise(minutes(30), hours(2), hours(4), hours(1)),
    3: promise(hours(1), hours(5), hours(10), hours(2)),
    4: promise(hours(4), hours(20), hours(40), hours(5)),
  },
  request: {
    1: promise(minutes(30), hours(4), hours(10), hours(1)),
    2: promise(hours(1), hours(10), hours(20), hours(2)),
    3: promise(hours(4), hours(20), hours(30), hours(5)),
    4: promise(hours(5), hours(30), hours(80), hours(10)),
  },
  question: {
    1: promise(minutes(30), hours(4), hours(5), hours(1)),
    2: promise(hours(1), hours(5), hours(10), hours(2)),
    3: promise(hours(4), hours(10), hours(20), hours(5)),
    4: promise(hours(4), hours(20), hours(30), hours(5)),
  },
  complaint: {
    1: promise(hours(1), hours(10), hours(50), hours(4)),
    2: promise(hours(2), hours(10), hours(50), hours(4)),
    3: promise(hours(4), hours(20), hours(100), hours(10)),
    4: promise(hours(4), hours(20), hours(100), hours(10)),
  },
};

export const SERVICE_LEVELS: Record<string, { title: string; functionKey: 'IT' | 'FM' | null; content: Content }> = {
  'it-standard': {
    title: 'IT standard',
    functionKey: 'IT',
    content: {
      calendar: 'it-hours',
      isDefault: true,
      targets: STANDARD,
      pausing: PAUSING,
      reopenDays: 10,
      autoCloseDays: 5,
      ladder: 'standard',
      checkWithin: minutes(30),
    },
  },
  'facilities-standard': {
    title: 'Facilities standard',
    functionKey: 'FM',
    content: {
      calendar: 'facilities-hours',
      isDefault: true,
      targets: { ...STANDARD, question: STANDARD.request },
      pausing: PAUSING,
      reopenDays: 10,
      autoCloseDays: 5,
      ladder: 'standard',
      checkWithin: hours(1),
    },
  },
  'campus-critical': {
    title: 'Campus critical, round the clock',
    functionKey: 'IT',
    content: {
      calendar: 'round-the-clock',
      targets: {
        ...STANDARD,
        incident: {
          1: promise(minutes(15), minutes(30), hours(4), minutes(30)),
          2: promise(minutes(30), hours(2), hours(8), hours(1)),
          3: promise(hours(2), hours(8), hours(24), hours(4)),
          4: promise(hours(8), hours(48), hours(96), hours(8)),
        },
      },
      pausing: { ...PAUSING, resolve: ['customer-answer', 'customer-test'] },
      reopenDays: 10,
      autoCloseDays: 5,
      ladder: 'round-the-clock',
      checkWithin: minutes(15),
    },
  },
  'event-support': {
    title: 'Event support',
    functionKey: null,
    content: {
      calendar: 'facilities-hours',
      targets: {
        ...STANDARD,
        incident: { ...STANDARD.incident, 3: promise(minutes(15), hours(1), hours(2), minutes(30)) },
        request: { ...STANDARD.request, 3: promise(hours(2), hours(10), hours(20), hours(2)) },
      },
      pausing: PAUSING,
      reopen: 'restart',
      reopenDays: 5,
      autoCloseDays: 3,
    },
  },
};
