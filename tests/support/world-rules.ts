import type { z } from 'zod';
import type { RULE_KINDS, RuleKind } from '@/lib/rules/kinds';

type Content<K extends RuleKind> = z.input<(typeof RULE_KINDS)[K]['schema']>;
interface Agreed<K extends RuleKind = RuleKind> {
  kind: K;
  key: string;
  title: string;
  content: Content<K>;
}
const agreed = <K extends RuleKind>(kind: K, key: string, title: string, content: Content<K>): Agreed => ({
  kind,
  key,
  title,
  content,
});

const HOUR = 3600;
const weekdays = (from: string, to: string) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[from, to]]]));
const promise = { response: HOUR, update: 2 * HOUR, resolve: 8 * HOUR, reply: 2 * HOUR };
const urgent = { response: HOUR / 4, update: HOUR, resolve: 4 * HOUR, reply: HOUR / 2 };
const byPriority = { 1: urgent, 2: urgent, 3: promise, 4: promise };
const everyKind = { incident: byPriority, request: byPriority, question: byPriority, complaint: byPriority };
const pausing = {
  response: [],
  update: ['agreed-date'],
  resolve: ['customer-answer', 'agreed-date'],
  reply: [],
};
const service = { functionKey: 'IT', teamKey: 'it-desk', group: 'Work' };

/** What the test desk runs by: Monday to Friday 09:00 to 17:00 in London, 8 hours to resolve, 4 when urgent. */
export const WORLD_RULES: Agreed[] = [
  agreed('calendar', 'hours', 'Desk hours', { timeZone: 'Europe/London', hours: weekdays('09:00', '17:00') }),
  agreed('calendar', 'late', 'Late hours', { timeZone: 'America/New_York', hours: weekdays('09:00', '20:00') }),
  agreed('ladder', 'standard', 'Standard ladder', {
    steps: [
      { at: 0.5, to: 'owner' },
      { at: 0.75, to: 'level4' },
      { at: 1, to: 'level5' },
      { at: 1.5, to: 'level6' },
    ],
  }),
  agreed('serviceLevel', 'standard', 'Standard', {
    targets: everyKind,
    pausing,
    calendar: 'hours',
    isDefault: true,
    reopenDays: 5,
    autoCloseDays: 3,
  }),
  agreed('serviceLevel', 'gold', 'Gold', {
    targets: { ...everyKind, incident: { ...byPriority, 4: { ...promise, resolve: 6 * HOUR } } },
    pausing,
    calendar: 'late',
    onChange: 'continue',
    reopen: 'restart',
    reopenDays: 5,
    autoCloseDays: 3,
  }),
  agreed('service', 'password', 'Password reset', {
    ...service,
    summary: 'A new password',
    category: 'access.password',
    routine: true,
    common: true,
  }),
  agreed('service', 'mailbox', 'Mailbox', { ...service, summary: 'A shared mailbox', common: true }),
  agreed('service', 'payroll', 'Payroll', { ...service, summary: 'The payroll system', promise: 'gold' }),
  agreed('service', 'rooms', 'Rooms', { ...service, summary: 'A room set up', functionKey: 'FM', teamKey: 'fm-desk' }),
  agreed('routing', 'routing', 'Where work goes', {
    entries: [
      { category: 'network', to: { functionKey: 'IT', teamKey: 'it-network' }, level: 3 },
      { category: 'rooms', to: { functionKey: 'FM', teamKey: 'fm-desk' } },
    ],
    otherwise: { functionKey: 'IT', teamKey: 'it-desk' },
  }),
  agreed('priorityMatrix', 'priority-matrix', 'Priority', {
    impact: { question: 'Who is hit?', answers: { 1: 'Everybody', 2: 'A team', 3: 'One person' } },
    urgency: { question: 'How soon?', answers: { 1: 'Now', 2: 'Today', 3: 'This week' } },
    matrix: { 1: { 1: 1, 2: 2, 3: 3 }, 2: { 1: 2, 2: 3, 3: 3 }, 3: { 1: 3, 2: 3, 3: 4 } },
  }),
  agreed('categories', 'categories', 'Categories', {
    categories: ['access', 'access.password', 'network', 'network.wifi', 'rooms'].map((key) => ({ key, label: key })),
  }),
  agreed('waitingReasons', 'waiting-reasons', 'Waiting reasons', {
    reasons: [
      { key: 'customer-answer', label: 'We asked the requester something', customer: true },
      { key: 'agreed-date', label: 'A date was agreed', customer: true },
      { key: 'supplier', label: 'A supplier works on it' },
    ],
  }),
  agreed('wording', 'received', 'We have it', { body: 'Hello {{name}}, we are looking into it.' }),
];
