import type { RuleKind } from '@/lib/rules/kinds';
import type { Who } from '@/tests/support/found-world';

interface Sample {
  key?: string;
  title?: string;
  content: Record<string, unknown>;
  /** The lowest level that may propose, as the matrix says, and one below it that may not. */
  lowest: Who;
  below: Who | null;
  decider: Who;
  /** The lowest level that may propose to end it, where drafting is a right of its own. */
  ends?: Who;
  /** A second person of the deciding level. */
  second: Who;
}

const HOUR = 3600;
const five = { decider: 'level5', second: 'level5b' } as const;

/** One new document a kind that fits the small desk. */
export const SAMPLES: Record<RuleKind, Sample> = {
  calendar: {
    key: 'evenings',
    title: 'Evenings',
    content: {
      timeZone: 'Europe/Lisbon',
      hours: {
        mon: [
          ['08:00', '12:00'],
          ['13:00', '20:00'],
        ],
      },
    },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  serviceLevel: {
    key: 'silver',
    title: 'Silver',
    content: {
      calendar: 'hours',
      targets: { incident: { 1: { response: HOUR, resolve: 4 * HOUR } } },
      pausing: { resolve: ['customer-answer'] },
      reopenDays: 5,
      autoCloseDays: 3,
    },
    lowest: 'level3',
    below: 'level2',
    decider: 'level6',
    second: 'level6b',
  },
  ladder: {
    key: 'nights',
    title: 'Nights',
    content: {
      steps: [
        { at: 0.25, to: 'owner' },
        { at: 1, to: 'level5' },
      ],
    },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  service: {
    key: 'scanner',
    title: 'Scanner',
    content: { summary: 'A scanner', functionKey: 'IT', teamKey: 'it-desk', category: 'access', promise: 'gold' },
    lowest: 'level1',
    below: null,
    ...five,
  },
  routing: {
    content: { entries: [{ service: 'mailbox', to: { functionKey: 'IT' } }], otherwise: { functionKey: 'IT' } },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  priorityMatrix: {
    content: {
      impact: { question: 'Who?', answers: { 1: 'All', 2: 'A team', 3: 'One' } },
      urgency: { question: 'When?', answers: { 1: 'Now', 2: 'Today', 3: 'Later' } },
      matrix: { 1: { 1: 1, 2: 1, 3: 2 }, 2: { 1: 1, 2: 2, 3: 3 }, 3: { 1: 2, 2: 3, 3: 4 } },
    },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  categories: {
    content: {
      categories: ['access', 'access.password', 'network', 'rooms', 'software'].map((key) => ({ key, label: key })),
    },
    lowest: 'level1',
    below: null,
    ...five,
  },
  waitingReasons: {
    content: {
      reasons: [
        { key: 'customer-answer', label: 'An answer', customer: true },
        { key: 'agreed-date', label: 'A date', customer: true },
      ],
    },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  wording: {
    key: 'thanks',
    title: 'Thanks',
    content: { body: 'Thank you, {{name}}.' },
    lowest: 'level1',
    below: null,
    decider: 'level4',
    second: 'level5',
  },
  macro: {
    key: 'ask-and-wait',
    title: 'Ask and wait',
    content: { purpose: 'One thing is missing', wording: 'received', wait: 'customer-answer', services: ['password'] },
    lowest: 'level1',
    below: null,
    decider: 'level4',
    second: 'level5',
  },
  procedure: {
    key: 'reset',
    title: 'Password reset',
    content: {
      purpose: 'A new password for the right person',
      kinds: ['request'],
      services: ['password'],
      categories: ['access'],
      steps: [
        { key: 'identity', words: 'Check who it is', wording: 'received' },
        { key: 'reset', words: 'Reset the password', mandatory: true, skippable: true },
      ],
      passOn: ['It is the second reset this week'],
      questions: [{ question: 'What comes first?', answers: ['The identity', 'The password'], right: 0 }],
    },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  standard: {
    key: 'replies',
    title: 'How we reply',
    content: { purpose: 'Answers that help', clauses: [{ key: '1', title: 'Name', text: 'Address the person.' }] },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  policy: {
    key: 'priorities',
    title: 'Priorities',
    content: { purpose: 'Fairness', scope: 'All tickets', clauses: [{ key: '1', text: 'By impact, not by rank.' }] },
    lowest: 'level3',
    below: 'level2',
    decider: 'level6',
    second: 'level6b',
  },
  article: {
    key: 'guest-wifi',
    content: { title: 'Wifi for guests', summary: 'A day pass for visitors', body: 'Ask at the **desk**.' },
    lowest: 'level2',
    below: 'level1',
    decider: 'level4',
    second: 'level5',
  },
  knownError: {
    key: 'slow-sync',
    content: {
      title: 'Files come late',
      symptom: 'Shared files take an hour to show.',
      workaround: 'Open them on the web.',
    },
    lowest: 'level2',
    below: 'level1',
    ends: 'level3',
    decider: 'level4',
    second: 'level5',
  },
  requestForm: {
    key: 'chair',
    title: 'A chair',
    content: { fields: [{ key: 'colour', label: 'Which colour?', type: 'choice', options: ['Grey', 'Blue'] }] },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  approvalRule: {
    key: 'by-the-manager',
    title: 'By the manager',
    content: { stages: [{ title: 'Manager', manager: true }] },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  fulfilmentPlan: {
    key: 'chair',
    title: 'A chair',
    content: { tasks: [{ key: 'order', title: 'Order it' }] },
    lowest: 'level3',
    below: 'level2',
    ...five,
  },
  survey: {
    content: { question: 'Did it help?', kinds: ['incident'], services: ['password'], everyDays: 7, anonymous: true },
    lowest: 'level2',
    below: 'level1',
    ...five,
  },
  synonyms: {
    content: { meanings: ['laptop notebook', 'beamer projector'] },
    lowest: 'level2',
    below: 'level1',
    ends: 'level3',
    decider: 'level4',
    second: 'level5',
  },
  accessItem: {
    key: 'archive',
    title: 'The archive',
    content: { summary: 'Old records', owner: 'level6@demo.test', functionKey: 'IT' },
    lowest: 'level4',
    below: 'level3',
    ...five,
  },
};
