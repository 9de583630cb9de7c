import { dateOnly, languageName } from '@/lib/format';
import { called } from '@/lib/rules/called';
import type { LadderContent } from '@/lib/rules/kinds/ladder';
import type { RoutingContent } from '@/lib/rules/kinds/routing';
import {
  flag,
  lines,
  many,
  number,
  one,
  rowCalled,
  type Tongue,
  text,
  time,
  type Word,
  type Words,
  windows,
  word,
  words,
} from './say';

type LadderStep = LadderContent['steps'][number];
const step = ({ at, to }: LadderStep, { t }: Tongue) => `${Math.round(at * 100)} %: ${t(`rules.ladder.rungs.${to}`)}`;
const place = ({ functionKey, teamKey }: RoutingContent['otherwise'], { choices }: Tongue) =>
  called(choices.targets, teamKey ? `${functionKey}/${teamKey}` : functionKey);
const row: Word['label'] = (name, { t }) => t('rules.lists.row', { row: name });

export const calendar: Words = {
  timeZone: text('rules.calendar.zone'),
  hours: { label: 'rules.calendar.week' },
  'hours.*': { ...windows((name, { t }) => t(`rules.days.${name}`)), unsaid: true },
  exceptions: { label: 'rules.calendar.exceptions' },
  'exceptions.*': windows((name) => dateOnly(`${name}T12:00:00Z`)),
  yearly: { label: 'rules.calendar.yearly' },
  'yearly.*': windows((name) => dateOnly(`2024-${name}T12:00:00Z`).replace(' 2024', '')),
};

const CLOCKS = ['response', 'update', 'resolve', 'reply'] as const;
const KINDS = ['incident', 'request', 'question', 'complaint'] as const;
const marks = (keys: string[], { t, choices }: Tongue) =>
  keys
    .map((key) =>
      key === 'waiting'
        ? t('rules.level.anyWait')
        : key === 'approval'
          ? t('rules.level.approval')
          : called(choices.waitingReasons, key),
    )
    .join(', ');
const ladderOf = (ladder: string | LadderStep[], tongue: Tongue) =>
  typeof ladder === 'string'
    ? called(tongue.choices.ladders, ladder)
    : ladder.map((one) => step(one, tongue)).join(' · ');

export const serviceLevel: Words = {
  calendar: one('rules.level.calendar', 'calendars'),
  targets: { label: 'rules.level.targets' },
  ...Object.fromEntries(KINDS.map((kind) => [`targets.${kind}`, { label: `rules.ticketKinds.${kind}` }])),
  'targets.*.*': { label: (priority, { t }) => t('rules.level.priority', { priority }) },
  ...Object.fromEntries(
    CLOCKS.flatMap((clock) => [
      [`targets.*.*.${clock}`, { ...time(`rules.clocks.${clock}`, 'rules.level.notPromised'), unsaid: true }],
      [`pausing.${clock}`, { label: `rules.clocks.${clock}`, say: marks, none: 'rules.level.never' }],
    ]),
  ),
  pausing: { label: 'rules.level.pausing' },
  ladder: { label: 'rules.level.ladder', say: ladderOf, none: 'rules.level.standardLadder' },
  isDefault: flag('rules.level.isDefault'),
  reopen: word('rules.level.reopen', 'rules.level.reopenOptions'),
  onChange: word('rules.level.onChange', 'rules.level.onChangeOptions'),
  reopenDays: number('rules.level.reopenDays'),
  autoCloseDays: number('rules.level.autoCloseDays'),
  checkWithin: time('rules.level.checkWithin'),
};

export const ladder: Words = {
  purpose: text('rules.ladder.purpose'),
  steps: { label: 'rules.ladder.steps' },
  'steps.*': { label: row, say: step, row: true },
};

const CONDITIONS = ['kind', 'service', 'category', 'channel', 'level'] as const;
function entry(value: RoutingContent['entries'][number], tongue: Tongue) {
  const { t, choices } = tongue;
  const said = {
    kind: value.kind && t(`rules.ticketKinds.${value.kind}`),
    service: value.service && called(choices.services, value.service),
    category: value.category && called(choices.categories, value.category),
    channel: value.channel && t(`tickets.channels.${value.channel}`),
    level: String(value.level),
  };
  const parts = CONDITIONS.flatMap((name) => (said[name] ? [`${t(`rules.routing.${name}`)}: ${said[name]}`] : []));
  return [...parts, `${t('rules.routing.to')}: ${place(value.to, tongue)}`].join(', ');
}

export const routing: Words = {
  entries: { label: 'rules.routing.entries' },
  'entries.*': { label: row, say: entry, row: true },
  otherwise: { label: 'rules.routing.otherwise', say: place },
  allocateWithin: time('rules.routing.allocateWithin'),
};

type Grades = { answers: Record<string, string> };
const answer = (axis: unknown, grade: string) => (axis as Grades | undefined)?.answers?.[grade] ?? grade;
const axis = (name: string): Words => ({
  [name]: { label: `rules.matrix.${name}` },
  [`${name}.question`]: text('rules.matrix.question'),
  [`${name}.answers`]: {},
  [`${name}.answers.*`]: { ...text(''), label: (grade, { t }) => t(`rules.matrix.answers.${grade}`) },
});

export const priorityMatrix: Words = {
  ...axis('impact'),
  ...axis('urgency'),
  matrix: { label: 'rules.matrix.grid' },
  'matrix.*': { label: (grade, { content }) => answer(content.impact, grade) },
  'matrix.*.*': {
    label: (grade, { content }) => answer(content.urgency, grade),
    say: (priority: number, { t }) => t('rules.matrix.priority', { priority }),
  },
};

/** A category by the branch it lies on: `Hardware › Laptop`. */
function branch(key: string, { content }: Tongue) {
  const all = (content.categories ?? []) as { key: string; label: string }[];
  const label = (one: string) => all.find((category) => category.key === one)?.label;
  const parts = key.split('.');
  return parts.flatMap((_, at) => label(parts.slice(0, at + 1).join('.')) ?? []).join(' › ') || parts.at(-1) || key;
}

export const categories: Words = {
  categories: { sorted: true },
  'categories.*': { label: branch, say: ({ label }: { label: string }) => label, row: true },
};

export const waitingReasons: Words = {
  reasons: {},
  'reasons.*': { label: rowCalled('reasons', 'label'), row: true },
  'reasons.*.label': text('rules.lists.label'),
  'reasons.*.customer': flag('rules.lists.customer'),
};

export const wording: Words = {
  body: text('rules.wording.body'),
  language: { label: 'rules.wording.language', say: languageName },
  services: many('rules.wording.services', 'services', 'knowledge.edit.anyService'),
};

export const macro: Words = {
  purpose: text('macros.purpose'),
  services: many('macros.services', 'services', 'macros.any'),
  wording: one('macros.wording', 'wordings'),
  note: text('macros.note'),
  team: one('macros.team', 'teams'),
  wait: one('macros.wait', 'waitingReasons'),
  resolve: {
    label: 'macros.resolve',
    say: ({ code, resolution }: { code: string; resolution: string }, { t }) =>
      `${t(`tickets.codes.${code}`)}: ${resolution}`,
  },
};

export const survey: Words = {
  question: text('rules.survey.question'),
  scale: lines('rules.survey.scale'),
  followUp: text('rules.survey.followUp'),
  kinds: words('rules.survey.kinds', 'rules.ticketKinds'),
  services: many('rules.survey.services', 'services', 'rules.survey.everyService'),
  afterHours: { label: 'rules.survey.when', say: (hours: number, { t }) => t('rules.survey.whenSaid', { hours }) },
  everyDays: { label: 'rules.survey.often', say: (days: number, { t }) => t('rules.survey.oftenSaid', { days }) },
  lowScore: {
    label: 'rules.survey.lowScore',
    say: (score: number, { t }) => t('rules.survey.lowSaid', { score }),
    none: 'rules.survey.lowNobody',
  },
  anonymous: flag('rules.survey.anonymous'),
};
