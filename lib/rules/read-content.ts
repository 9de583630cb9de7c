import { formRows } from '@/lib/rules/form-rows';
import type { RuleKind } from '@/lib/rules/kinds';
import { readAccessItem, readApprovalRule, readFulfilmentPlan, readRequestForm } from '@/lib/rules/read-catalogue';
import { readMacro, readPolicy, readProcedure, readStandard } from '@/lib/rules/read-document';
import { readDuration } from '@/lib/rules/read-duration';
import { readArticle, readKnownError } from '@/lib/rules/read-knowledge';
import { readSurvey, readSynonyms } from '@/lib/rules/read-lists';
import { readWindows } from '@/lib/rules/read-windows';
import { PROMISE_KINDS } from '@/lib/sla/promise';

type Content = Record<string, unknown>;
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const CLOCKS = ['response', 'update', 'resolve', 'reply'];

const text = (form: FormData, name: string) => String(form.get(`content.${name}`) ?? '').trim();
const maybe = (form: FormData, name: string) => text(form, name) || null;
const isOn = (form: FormData, name: string) => form.get(`content.${name}`) === 'on';
const many = (form: FormData, name: string) => form.getAll(`content.${name}`).map(String).filter(Boolean);
const rows = (form: FormData, name: string, needs: string) => formRows(form, `content.${name}`, needs);
/** What is no number or time stays as it was typed, so that the refusal stands where it was written. */
const seconds = (said: string) => (said ? (readDuration(said) ?? said) : undefined);
const number = (said: string) => (said !== '' && Number.isFinite(Number(said)) ? Number(said) : said);

const READERS: Record<RuleKind, (form: FormData) => Content> = {
  calendar: (form) => ({
    timeZone: text(form, 'timeZone'),
    hours: Object.fromEntries(WEEK.map((day) => [day, readWindows(text(form, `hours.${day}`))])),
    exceptions: days(form, 'exceptions'),
    yearly: days(form, 'yearly'),
  }),
  serviceLevel: (form) => ({
    calendar: text(form, 'calendar'),
    isDefault: isOn(form, 'isDefault'),
    targets: Object.fromEntries(PROMISE_KINDS.map((kind) => [kind, grid(form, kind)])),
    pausing: Object.fromEntries(CLOCKS.map((clock) => [clock, many(form, `pausing.${clock}`)])),
    ladder: ladder(text(form, 'ladder')),
    reopen: text(form, 'reopen') || 'continue',
    onChange: text(form, 'onChange') || 'continue',
    reopenDays: number(text(form, 'reopenDays')),
    autoCloseDays: number(text(form, 'autoCloseDays')),
    checkWithin: seconds(text(form, 'checkWithin')),
  }),
  ladder: (form) => ({
    purpose: text(form, 'purpose'),
    steps: rows(form, 'steps', 'at').map(({ values: { at = '', to } }) => ({ at: Math.round(Number(at)) / 100, to })),
  }),
  service: (form) => ({
    ...Object.fromEntries(
      ['summary', 'description', 'icon', 'group', 'ticketKind', 'functionKey', 'requestableBy', 'ask', 'price'].map(
        (name) => [name, text(form, name)],
      ),
    ),
    ...Object.fromEntries(
      ['teamKey', 'category', 'promise', 'form', 'approval', 'plan', 'access'].map((name) => [name, maybe(form, name)]),
    ),
    ...Object.fromEntries(['portal', 'routine', 'common'].map((name) => [name, isOn(form, name)])),
    organisationIds: many(form, 'organisationIds'),
  }),
  routing: (form) => ({
    entries: rows(form, 'entries', 'to')
      .sort((a, b) => Number(a.values.order ?? 0) - Number(b.values.order ?? 0))
      .map(({ values: { to, level, order: _, ...given } }) => ({
        ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)),
        to: target(to),
        level: Number(level) || 1,
      })),
    otherwise: target(text(form, 'otherwise')),
    allocateWithin: seconds(text(form, 'allocateWithin')),
  }),
  priorityMatrix: (form) => ({
    ...Object.fromEntries(
      ['impact', 'urgency'].map((side) => [
        side,
        {
          question: text(form, `${side}.question`),
          answers: Object.fromEntries([1, 2, 3].map((grade) => [grade, text(form, `${side}.answers.${grade}`)])),
        },
      ]),
    ),
    matrix: Object.fromEntries(
      [1, 2, 3].map((impact) => [
        impact,
        Object.fromEntries([1, 2, 3].map((urgency) => [urgency, number(text(form, `matrix.${impact}.${urgency}`))])),
      ]),
    ),
  }),
  categories: (form) => ({
    categories: rows(form, 'categories', 'key').map(({ values: { key, label } }) => ({ key, label: label || key })),
  }),
  waitingReasons: (form) => ({
    reasons: rows(form, 'reasons', 'key').map(({ values: { key, label, customer } }) => ({
      key,
      label: label || key,
      customer: customer === 'on',
    })),
  }),
  wording: (form) => ({
    body: text(form, 'body'),
    language: text(form, 'language') || 'en',
    services: many(form, 'services'),
  }),
  macro: readMacro,
  procedure: readProcedure,
  requestForm: readRequestForm,
  approvalRule: readApprovalRule,
  fulfilmentPlan: readFulfilmentPlan,
  accessItem: readAccessItem,
  standard: readStandard,
  policy: readPolicy,
  article: readArticle,
  knownError: readKnownError,
  survey: readSurvey,
  synonyms: readSynonyms,
};

/** What was typed into the editor of a kind, as the content its schema reads. */
export const readContent = (kind: RuleKind, form: FormData): Content => READERS[kind](form);

function days(form: FormData, name: string): Record<string, [string, string][]> {
  return Object.fromEntries(rows(form, name, 'day').map(({ values }) => [values.day, readWindows(values.hours ?? '')]));
}

function grid(form: FormData, kind: string): Content {
  return Object.fromEntries(
    [1, 2, 3, 4].map((priority) => {
      const targets = CLOCKS.map((clock) => [clock, seconds(text(form, `targets.${kind}.${priority}.${clock}`))]);
      return [priority, Object.fromEntries(targets.filter(([, value]) => value !== undefined))];
    }),
  );
}

/** A key, or the steps that an older service level carries itself. */
function ladder(said: string): unknown {
  try {
    return said.startsWith('[') ? JSON.parse(said) : said || null;
  } catch {
    return said;
  }
}

/** A function, or a team of it, as one choice: `IT` or `IT/it-network`. */
function target(said = ''): Content {
  const [functionKey = '', teamKey] = said.split('/');
  return { functionKey, teamKey: teamKey || null };
}
