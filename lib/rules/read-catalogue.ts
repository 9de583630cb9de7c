import { formRows } from '@/lib/rules/form-rows';
import { readDuration } from '@/lib/rules/read-duration';

type Content = Record<string, unknown>;
type Values = Record<string, string>;

const number = (said = '') => (said === '' ? null : Number.isFinite(Number(said)) ? Number(said) : said);
const seconds = (said = '') => (said === '' ? null : (readDuration(said) ?? said));
/** One a line, or parted by commas where lines are not to be had. */
const lines = (said = '', part = /\r?\n/) => said.split(part).flatMap((one) => one.trim() || []);
const when = ({ whenField, whenIs }: Values) =>
  whenField || whenIs ? { field: whenField ?? '', is: lines(whenIs, /\r?\n|,\s*/) } : null;
const text = (form: FormData, name: string) => String(form.get(`content.${name}`) ?? '').trim();

/** Rows in the order of their numbers, so that one may be put between two others. */
export const orderedRows = (form: FormData, name: string, needs: string) =>
  formRows(form, `content.${name}`, needs).sort((a, b) => Number(a.values.order ?? 0) - Number(b.values.order ?? 0));

export const fieldRows = (form: FormData) => orderedRows(form, 'fields', 'label');
export const taskRows = (form: FormData) => orderedRows(form, 'tasks', 'title');
export const stageRows = (form: FormData) => orderedRows(form, 'stages', 'title');

export const readRequestForm = (form: FormData): Content => ({
  intro: text(form, 'intro'),
  fields: fieldRows(form).map(({ values }) => ({
    key: values.key ?? '',
    label: values.label,
    hint: values.hint ?? '',
    type: values.type,
    required: values.required === 'on',
    options: lines(values.options),
    least: number(values.least),
    most: number(values.most),
    when: when(values),
    means: values.means || 'nothing',
  })),
});

export const readApprovalRule = (form: FormData): Content => ({
  stages: stageRows(form).map(({ values }) => ({
    title: values.title,
    manager: values.manager === 'on',
    serviceOwner: values.serviceOwner === 'on',
    accessOwner: values.accessOwner === 'on',
    people: lines(values.people, /[\s,;]+/),
    team: values.team || null,
    quorum: values.quorum || 'any',
    count: number(values.count),
    rejection: values.rejection || 'ends',
    remindAfter: seconds(values.remindAfter),
    expireAfter: seconds(values.expireAfter),
    when: when(values),
  })),
});

export const readFulfilmentPlan = (form: FormData): Content => ({
  tasks: taskRows(form).map(({ values }) => ({
    key: values.key ?? '',
    title: values.title,
    words: values.words ?? '',
    team: values.team || null,
    owner: values.owner || null,
    after: lines(values.after, /[\s,;]+/),
    within: seconds(values.within),
    mandatory: values.mandatory === 'on',
    when: when(values),
    does: values.does || 'work',
  })),
});

export const readAccessItem = (form: FormData): Content => ({
  summary: text(form, 'summary'),
  owner: text(form, 'owner'),
  longestDays: number(text(form, 'longestDays')) ?? undefined,
  warnDays: number(text(form, 'warnDays')) ?? undefined,
  functionKey: text(form, 'functionKey'),
  teamKey: text(form, 'teamKey') || null,
});
