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
  type Words,
  when,
  word,
  words,
} from './say';

const questions: Words = {
  questions: { label: 'procedures.read.questions' },
  'questions.*': { label: rowCalled('questions', 'question'), row: true },
  'questions.*.question': text('rules.compare.question'),
  'questions.*.answers': lines('procedures.edit.answers'),
  'questions.*.right': {
    label: 'procedures.edit.right',
    say: (right: number) => String(right + 1),
  },
};

export const procedure: Words = {
  purpose: text('procedures.edit.purpose'),
  kinds: words('procedures.read.kinds', 'rules.ticketKinds', 'procedures.read.any'),
  services: many('procedures.read.services', 'services', 'procedures.read.any'),
  categories: many('procedures.read.categories', 'categories', 'procedures.read.any'),
  steps: { label: 'procedures.read.steps' },
  'steps.*': { label: rowCalled('steps', 'words'), row: true },
  'steps.*.words': text('procedures.edit.words'),
  'steps.*.mandatory': flag('procedures.edit.mandatory'),
  'steps.*.skippable': flag('procedures.edit.skippable'),
  'steps.*.wording': one('procedures.edit.wording', 'wordings', 'procedures.edit.noWording'),
  passOn: lines('procedures.read.passOn'),
  ...questions,
};

/** `2.3 Names`: by the number it is cited by. */
const clauseCalled = (key: string, tongue: Tongue) => `${key} ${rowCalled('clauses', 'title')(key, tongue)}`.trim();

export const standard: Words = {
  purpose: text('procedures.edit.purpose'),
  clauses: { label: 'procedures.edit.clauses', sorted: true },
  'clauses.*': { label: clauseCalled, row: true },
  'clauses.*.title': text('procedures.edit.clauseTitle'),
  'clauses.*.text': text('procedures.edit.clauseText'),
  ...questions,
};

export const policy: Words = { ...standard, scope: text('procedures.edit.scope') };

export const service: Words = {
  summary: text('rules.service.summary'),
  description: text('rules.service.description'),
  icon: word('rules.service.icon', 'rules.service.icons'),
  group: text('rules.service.group'),
  ticketKind: word('rules.service.ticketKind', 'rules.ticketKinds'),
  functionKey: one('rules.service.function', 'functions'),
  teamKey: one('rules.service.team', 'teams', 'rules.service.noTeam'),
  category: one('rules.service.category', 'categories', 'rules.service.noCategory'),
  promise: one('rules.service.promise', 'serviceLevels', 'rules.service.noPromise'),
  requestableBy: word('rules.service.requestableBy', 'rules.service.who'),
  organisationIds: many('rules.service.organisations', 'organisations'),
  portal: flag('rules.service.portal'),
  routine: flag('rules.service.routine'),
  common: flag('rules.service.common'),
  ask: text('rules.service.ask'),
  price: text('rules.service.price'),
  form: one('rules.service.form', 'forms', 'rules.service.noForm'),
  approval: one('rules.service.approval', 'approvals', 'rules.service.noApproval'),
  plan: one('rules.service.plan', 'plans', 'rules.service.noPlan'),
  access: one('rules.service.access', 'accesses', 'rules.service.noAccess'),
};

export const requestForm: Words = {
  intro: text('catalogue.form.intro'),
  fields: { label: 'catalogue.form.fields' },
  'fields.*': { label: rowCalled('fields', 'label'), row: true },
  'fields.*.label': text('catalogue.form.label'),
  'fields.*.hint': text('catalogue.form.hint'),
  'fields.*.type': word('catalogue.form.type', 'catalogue.form.types'),
  'fields.*.required': flag('catalogue.form.required'),
  'fields.*.options': lines('rules.compare.options'),
  'fields.*.least': number('catalogue.form.least'),
  'fields.*.most': number('catalogue.form.most'),
  'fields.*.when': when('rules.compare.when'),
  'fields.*.means': word('catalogue.form.means', 'catalogue.form.meanings'),
};

export const approvalRule: Words = {
  stages: { label: 'catalogue.rule.stages' },
  'stages.*': { label: (name, tongue) => `${name}. ${rowCalled('stages', 'title')(name, tongue)}`, row: true },
  'stages.*.title': text('catalogue.rule.title'),
  'stages.*.manager': flag('catalogue.rule.manager'),
  'stages.*.serviceOwner': flag('catalogue.rule.serviceOwner'),
  'stages.*.accessOwner': flag('catalogue.rule.accessOwner'),
  'stages.*.people': lines('catalogue.rule.people'),
  'stages.*.team': one('catalogue.rule.team', 'teams', 'catalogue.rule.noTeam'),
  'stages.*.quorum': word('catalogue.rule.quorum', 'catalogue.rule.quorums'),
  'stages.*.count': number('catalogue.rule.count'),
  'stages.*.rejection': word('catalogue.rule.rejection', 'catalogue.rule.rejections'),
  'stages.*.remindAfter': time('catalogue.rule.remindAfter', 'catalogue.rule.never'),
  'stages.*.expireAfter': time('catalogue.rule.expireAfter', 'catalogue.rule.never'),
  'stages.*.when': when('rules.compare.when'),
};

export const fulfilmentPlan: Words = {
  tasks: { label: 'catalogue.plan.tasks' },
  'tasks.*': { label: rowCalled('tasks', 'title'), row: true },
  'tasks.*.title': text('catalogue.plan.title'),
  'tasks.*.words': text('catalogue.plan.words'),
  'tasks.*.team': one('catalogue.plan.team', 'teams', 'catalogue.plan.ticketTeam'),
  'tasks.*.owner': text('catalogue.plan.owner'),
  'tasks.*.after': {
    label: 'rules.compare.after',
    say: (keys: string[], tongue) => keys.map((key) => rowCalled('tasks', 'title')(key, tongue)).join(', '),
    none: 'catalogue.plan.first',
  },
  'tasks.*.within': time('catalogue.plan.within'),
  'tasks.*.mandatory': flag('catalogue.plan.mandatory'),
  'tasks.*.when': when('rules.compare.when'),
  'tasks.*.does': word('catalogue.plan.does', 'catalogue.plan.doing'),
};

export const accessItem: Words = {
  summary: text('catalogue.item.summary'),
  owner: text('catalogue.item.owner'),
  longestDays: number('catalogue.item.longestDays'),
  warnDays: number('catalogue.item.warnDays'),
  functionKey: one('catalogue.item.function', 'functions'),
  teamKey: one('catalogue.item.team', 'teams', 'catalogue.item.noTeam'),
};
