import type { RuleKind } from '@/lib/rules/kinds';
import { CLAUSES, FOUND_BY, OFFICE, QUESTIONS } from '@/tests/rules/said-choices';

// What people write stands in ‹›, so that whatever is neither theirs nor a message's shows.
const HOUR = 3600;
const when = { field: 'place', is: ['‹Home›'] };
const grades = (words: string[]) => ({ 1: words[0], 2: words[1], 3: words[2] });
const step = { at: 0.5, to: 'owner' };
/** Of every kind a version with little in it and one in which everything is said. */
export const VERSIONS: Record<RuleKind, [bare: Record<string, unknown>, full: Record<string, unknown>]> = {
  calendar: [
    { timeZone: 'Europe/London', hours: { mon: [['09:00', '17:00']] } },
    {
      timeZone: 'Europe/Lisbon',
      hours: {
        tue: [
          ['08:00', '12:00'],
          ['13:00', '20:00'],
        ],
        wed: [],
      },
      exceptions: { '2026-12-24': [['09:00', '12:00']], '2026-12-31': [] },
      yearly: { '12-25': [] },
    },
  ],
  serviceLevel: [
    {
      calendar: 'hours',
      targets: {},
      pausing: { response: [], update: [], resolve: [], reply: [] },
      reopenDays: 5,
      autoCloseDays: 3,
    },
    {
      calendar: 'nights',
      targets: {
        incident: { 1: { response: HOUR, update: 2 * HOUR, resolve: 4 * HOUR, reply: HOUR } },
        question: { 4: { resolve: 90 * 60 } },
      },
      pausing: { response: [], update: ['waiting'], resolve: ['customer-answer', 'approval'], reply: ['waiting'] },
      ladder: [step, { at: 1, to: 'level5' }],
      isDefault: true,
      reopen: 'restart',
      onChange: 'restart',
      reopenDays: 6,
      autoCloseDays: 4,
      checkWithin: 2 * HOUR,
    },
  ],
  ladder: [{ steps: [{ at: 0.75, to: 'level4' }] }, { purpose: '‹At night›', steps: [step, { at: 1, to: 'level6' }] }],
  service: [
    { summary: '‹A scanner›', group: '‹Things›', functionKey: 'IT' },
    {
      summary: '‹A scanner for the desk›',
      description: '‹Scans both sides.›',
      icon: 'printer',
      group: '‹Machines›',
      ticketKind: 'incident',
      functionKey: 'HR',
      teamKey: 'it-desk',
      category: 'access.password',
      promise: 'gold',
      requestableBy: 'organisations',
      organisationIds: [OFFICE, '0190c3f0-0000-7000-8000-00000000dead'],
      portal: false,
      routine: true,
      common: true,
      ask: '‹Which room?›',
      price: '‹40 a month›',
      form: 'laptop-form',
      approval: 'by-manager',
      plan: 'laptop-plan',
      access: 'archive-access',
    },
  ],
  routing: [
    { entries: [], otherwise: { functionKey: 'IT' } },
    {
      entries: [
        {
          kind: 'incident',
          service: 'mailbox',
          category: 'access.password',
          channel: 'walkup',
          level: 2,
          to: { functionKey: 'IT', teamKey: 'it-desk' },
        },
        { to: { functionKey: 'IT' } },
      ],
      otherwise: { functionKey: 'IT', teamKey: 'it-desk' },
      allocateWithin: HOUR,
    },
  ],
  priorityMatrix: [
    {
      impact: { question: '‹Who?›', answers: grades(['‹All›', '‹Team›', '‹One›']) },
      urgency: { question: '‹When?›', answers: grades(['‹Now›', '‹Today›', '‹Later›']) },
      matrix: { 1: { 1: 1, 2: 1, 3: 2 }, 2: { 1: 1, 2: 2, 3: 3 }, 3: { 1: 2, 2: 3, 3: 4 } },
    },
    {
      impact: { question: '‹For whom?›', answers: grades(['‹Everybody›', '‹Team›', '‹One›']) },
      urgency: { question: '‹By when?›', answers: grades(['‹At once›', '‹Today›', '‹Later›']) },
      matrix: { 1: { 1: 1, 2: 2, 3: 3 }, 2: { 1: 1, 2: 2, 3: 3 }, 3: { 1: 2, 2: 3, 3: 4 } },
    },
  ],
  categories: [
    {
      categories: [
        { key: 'hardware', label: '‹Hardware›' },
        { key: 'software', label: '‹Software›' },
      ],
    },
    {
      categories: [
        { key: 'hardware.laptop', label: '‹Laptop›' },
        { key: 'software', label: '‹Programs›' },
        { key: 'hardware', label: '‹Hardware›' },
      ],
    },
  ],
  waitingReasons: [
    {
      reasons: [
        { key: 'customer-answer', label: '‹An answer›', customer: true },
        { key: 'part-comes', label: '‹A part›' },
      ],
    },
    {
      reasons: [
        { key: 'part-comes', label: '‹A part›', customer: true },
        { key: 'customer-answer', label: '‹Their answer›', customer: true },
        { key: 'agreed-date', label: '‹A date›' },
      ],
    },
  ],
  wording: [
    { body: '‹Thank you, {{name}}.›' },
    { body: '‹Many thanks, {{name}}.›', language: 'fr', services: ['mailbox'] },
  ],
  macro: [
    { purpose: '‹One thing is missing›', note: '‹Asked.›' },
    {
      purpose: '‹It is solved›',
      services: ['mailbox'],
      wording: 'received',
      team: 'it-desk',
      resolve: { code: 'no-fault-found', resolution: '‹Nothing was broken.›' },
    },
  ],
  procedure: [
    {
      purpose: '‹A new password›',
      steps: [
        { key: 'check-identity', words: '‹Check who it is›' },
        { key: 'reset-it', words: '‹Reset it›' },
      ],
    },
    {
      purpose: '‹A new password for the right person›',
      kinds: ['request', 'incident'],
      services: ['mailbox'],
      categories: ['access.password'],
      steps: [
        { key: 'reset-it', words: '‹Reset it›', mandatory: false, skippable: true, wording: 'received' },
        { key: 'check-identity', words: '‹Check who it is›' },
        { key: 'say-so', words: '‹Say so›', wording: 'received' },
      ],
      passOn: ['‹It is the second reset›', '‹The person is not known›'],
      questions: QUESTIONS,
    },
  ],
  standard: [
    { purpose: '‹Answers that help›', clauses: [CLAUSES[0]] },
    { purpose: '‹Good answers›', clauses: [...CLAUSES].reverse(), questions: QUESTIONS },
  ],
  policy: [
    { purpose: '‹Fairness›', scope: '‹All tickets›', clauses: [CLAUSES[0]] },
    {
      purpose: '‹Fair work›',
      scope: '‹All of them›',
      clauses: [{ ...CLAUSES[0], text: '‹By impact.›' }, CLAUSES[1]],
      questions: QUESTIONS,
    },
  ],
  article: [
    { title: '‹Wifi›', summary: '‹A day pass›', body: '‹Ask at the desk.›' },
    { ...FOUND_BY, title: '‹Wifi for guests›', summary: '‹A pass›', body: '‹Ask.›', translationOf: 'wifi-english' },
  ],
  knownError: [
    { title: '‹Slow›', symptom: '‹Files come late.›' },
    {
      ...FOUND_BY,
      title: '‹Files come late›',
      symptom: '‹An hour late.›',
      cause: '‹A queue›',
      workaround: '‹The web›',
      workaroundUntil: '2026-12-24',
      fix: '‹A patch›',
    },
  ],
  requestForm: [
    { fields: [{ key: 'place', label: '‹Where?›', type: 'text' }] },
    {
      intro: '‹Tell us where›',
      fields: [
        {
          key: 'screen-size',
          label: '‹How large?›',
          hint: '‹Inches›',
          type: 'number',
          required: true,
          least: 13,
          most: 32,
          when,
        },
        { key: 'place', label: '‹At which place?›', type: 'choice', options: ['‹Home›', '‹Office›'] },
        { key: 'until', label: '‹Until when?›', type: 'date', means: 'accessUntil' },
      ],
    },
  ],
  approvalRule: [
    { stages: [{ title: '‹Manager›', manager: true }] },
    {
      stages: [
        {
          title: '‹Owners›',
          serviceOwner: true,
          accessOwner: true,
          people: ['ada@demo.test'],
          team: 'it-desk',
          quorum: 'count',
          count: 2,
          rejection: 'waits',
          remindAfter: null,
          expireAfter: 48 * HOUR,
          when,
        },
        { title: '‹The house›', manager: true, quorum: 'half' },
      ],
    },
  ],
  fulfilmentPlan: [
    {
      tasks: [
        { key: 'order-it', title: '‹Order it›' },
        { key: 'hand-over', title: '‹Hand it over›' },
      ],
    },
    {
      tasks: [
        {
          key: 'hand-over',
          title: '‹Hand it over›',
          words: '‹You get it›',
          team: 'it-desk',
          owner: 'ada@demo.test',
          after: ['let-in'],
          within: 4 * HOUR,
          mandatory: false,
          when,
          does: 'grantAccess',
        },
        { key: 'let-in', title: '‹Let them in›', does: 'grantAccess' },
        { key: 'order-it', title: '‹Order it›', after: ['let-in'] },
      ],
    },
  ],
  accessItem: [
    { summary: '‹Old records›', owner: 'ada@demo.test', functionKey: 'IT' },
    {
      summary: '‹All records›',
      owner: 'bo@demo.test',
      longestDays: 90,
      warnDays: 3,
      functionKey: 'HR',
      teamKey: 'it-desk',
    },
  ],
  survey: [
    { question: '‹Did it help?›', scale: ['‹1›', '‹2›', '‹3›', '‹4›', '‹5›'] },
    {
      question: '‹How was it?›',
      scale: ['‹Bad›', '‹Poor›', '‹Fair›', '‹Good›', '‹Great›'],
      followUp: '‹What else?›',
      kinds: ['incident'],
      services: ['mailbox'],
      afterHours: 3,
      everyDays: 7,
      lowScore: null,
      anonymous: true,
    },
  ],
  synonyms: [{ meanings: ['laptop notebook', 'beamer projector'] }, { meanings: ['laptop notebook', 'phone mobile'] }],
};
