import type { z } from 'zod';
import type { RULE_KINDS, RuleKind } from '@/lib/rules/kinds';
import { STANDARD_LADDER } from '@/lib/rules/kinds/ladder';
import { LADDER } from '@/lib/sla/ladder';

type Founding = {
  [K in RuleKind]: { kind: K; key: string; title: string; content: z.input<(typeof RULE_KINDS)[K]['schema']> };
}[RuleKind];
const hours = (count: number) => count * 3600;

/** The least that a desk runs by, so that its first ticket has a promise; each can be changed like any other rule. */
export const foundingRules = (functionKey: string, timeZone: string): Founding[] => {
  const week = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));
  const targets = {
    1: { response: hours(0.5), update: hours(1), resolve: hours(4) },
    2: { response: hours(1), update: hours(4), resolve: hours(8) },
    3: { response: hours(4), update: hours(16), resolve: hours(24) },
    4: { response: hours(8), update: hours(40), resolve: hours(80) },
  };
  const forMe = ['customer-answer'];
  return [
    { kind: 'calendar', key: 'standard-hours', title: 'Standard hours', content: { timeZone, hours: week } },
    {
      kind: 'ladder',
      key: STANDARD_LADDER,
      title: 'Standard ladder',
      content: { steps: [...LADDER] },
    },
    {
      kind: 'serviceLevel',
      key: 'standard',
      title: 'Standard',
      content: {
        calendar: 'standard-hours',
        isDefault: true,
        targets: { incident: targets, request: targets, question: targets, complaint: targets },
        pausing: { response: [], update: forMe, resolve: [...forMe, 'agreed-date'], reply: [] },
        reopenDays: 10,
        autoCloseDays: 5,
      },
    },
    {
      kind: 'priorityMatrix',
      key: 'priority-matrix',
      title: 'Priority by impact and urgency',
      content: {
        impact: { question: 'Who is affected?', answers: { 1: 'Everybody', 2: 'A team', 3: 'One person' } },
        urgency: {
          question: 'How soon do you need it?',
          answers: { 1: 'Now, work stands still', 2: 'Today', 3: 'In the coming days' },
        },
        matrix: { 1: { 1: 1, 2: 2, 3: 3 }, 2: { 1: 2, 2: 2, 3: 3 }, 3: { 1: 3, 2: 3, 3: 4 } },
      },
    },
    {
      kind: 'categories',
      key: 'categories',
      title: 'Categories',
      content: { categories: [{ key: 'general', label: 'General' }] },
    },
    {
      kind: 'waitingReasons',
      key: 'waiting-reasons',
      title: 'Waiting reasons',
      content: {
        reasons: [
          { key: 'customer-answer', label: 'We asked the requester something', customer: true },
          { key: 'agreed-date', label: 'A date was agreed with the requester', customer: true },
          { key: 'supplier', label: 'A supplier is working on it' },
        ],
      },
    },
    {
      kind: 'routing',
      key: 'routing',
      title: 'Where work goes',
      content: { entries: [], otherwise: { functionKey, teamKey: null } },
    },
    {
      kind: 'service',
      key: 'question',
      title: 'Ask a question',
      content: { summary: 'A person answers', icon: 'chat', ticketKind: 'question', functionKey },
    },
  ];
};
