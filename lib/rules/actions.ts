'use server';
import { formAction } from '@/lib/action';
import { currentActor } from '@/lib/auth/actor';
import { evidenceIn, placeEvidence } from '@/lib/documents/form';
import { invalid } from '@/lib/errors';
import type { FormAction, FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { orPropose } from '@/lib/proposals/or-propose';
import { agreeVersion } from '@/lib/rules/agree';
import { applyRule } from '@/lib/rules/apply';
import { describeRule } from '@/lib/rules/describe';
import { draftVersion } from '@/lib/rules/draft';
import { editDraft } from '@/lib/rules/edit-draft';
import { isRuleKind } from '@/lib/rules/kinds';
import { placeErrors } from '@/lib/rules/place-errors';
import { proposeVersion } from '@/lib/rules/propose';
import { putInForce } from '@/lib/rules/put-in-force';
import { readContent } from '@/lib/rules/read-content';
import { readFeed } from '@/lib/rules/read-feed';
import { retireRule } from '@/lib/rules/retire';
import { returnVersion } from '@/lib/rules/return';
import { reviewRule } from '@/lib/rules/review';
import { SLUGS } from '@/lib/rules/slugs';
import { instantIn } from '@/lib/rules/wall-time';
import { withdrawVersion } from '@/lib/rules/withdraw';
import { addHolidays } from '@/lib/sla/holidays';
import type { Rule, RuleVersion } from '@/prisma/generated/client';

const LARGEST_FEED = 1_000_000;
const word = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || undefined;
async function contentOf(form: FormData): Promise<Record<string, unknown>> {
  const kind = word(form, 'kind') ?? '';
  if (!isRuleKind(kind)) return {};
  const content = readContent(kind, form);
  const file = form.get('feed');
  if (kind !== 'calendar' || !(file instanceof File) || file.size === 0) return content;
  if (file.size > LARGEST_FEED) throw invalid({ feed: 'The file is too large; a list of holidays is under 1 MB' });
  const { exceptions, yearly } = readFeed(await file.text());
  return addHolidays(content, exceptions, yearly);
}
const onRule = (form: FormData) => ({ kind: word(form, 'kind'), key: word(form, 'key') });
type Written = { value: { rule: Rule; version: RuleVersion } };
const toVersion = ({ value: { rule, version } }: Written) => ({
  redirect: paths.ruleVersion(SLUGS[rule.kind], rule.key, version.number),
});
const saved = ({ value: { rule, version } }: Written) => ({
  redirect: paths.ruleVersion(SLUGS[rule.kind], rule.key, version.number, { said: 'saved' }),
});

async function placed(action: FormAction, state: FormState, form: FormData): Promise<FormState> {
  const answer = await action(state, form);
  return answer.fields ? { ...answer, fields: placeErrors(answer.fields, form) } : answer;
}

/** The next version of a rule begins as a copy of the one in force. */
export const startDraft = formAction(draftVersion, {
  read: (form) => ({
    ...onRule(form),
    basedOn: Number(form.get('basedOn')) || undefined,
    like: Number(form.get('like')) || undefined,
  }),
  done: toVersion,
});

const beginRule = formAction(draftVersion, {
  read: async (form) => ({
    ...onRule(form),
    title: word(form, 'title'),
    function: word(form, 'function'),
    content: await contentOf(form),
    isNew: true,
  }),
  done: toVersion,
});
/** Where the document is there already, the refusal leads to it, beside what was typed. */
export async function newRule(state: FormState, form: FormData): Promise<FormState> {
  const answer = await placed(beginRule, state, form);
  const kind = word(form, 'kind') ?? '';
  const key = answer.data?.key;
  if (typeof key !== 'string' || !isRuleKind(kind)) return answer;
  return { ...answer, propose: { label: 'Open it', href: paths.rule(SLUGS[kind], key), beside: true } };
}

const keepDraft = formAction(editDraft, {
  read: async (form) => ({ id: form.get('id'), content: await contentOf(form), seen: word(form, 'seen') }),
  done: saved,
});
export async function saveDraft(state: FormState, form: FormData): Promise<FormState> {
  return placed(keepDraft, state, form);
}

const proposing = formAction(proposeVersion, {
  read: async (form) => ({
    id: form.get('id'),
    reason: word(form, 'reason') ?? '',
    evidence: evidenceIn(form),
    wishedFrom: await instantOf(word(form, 'wishedFrom')),
  }),
});
export async function proposeDraft(state: FormState, form: FormData): Promise<FormState> {
  const answer = await placed(proposing, state, form);
  return answer.fields ? { ...answer, fields: placeEvidence(answer.fields) } : answer;
}

export const takeBack = formAction(withdrawVersion, { read: (form) => ({ id: form.get('id') }) });

const agreeing = formAction(agreeVersion, {
  read: async (form) => ({
    id: form.get('id'),
    decision: word(form, 'decision'),
    from: await instantOf(word(form, 'from')),
    against: Number(form.get('against') ?? 0),
  }),
});
const returning = formAction(returnVersion, {
  read: (form) => ({ id: form.get('id'), reason: word(form, 'decision') ?? '' }),
});

/** One form for both verdicts; the note is what is missing when the version goes back. */
export async function decideVersion(state: FormState, form: FormData): Promise<FormState> {
  const answer = await (form.get('verb') === 'return' ? returning : agreeing)(state, form);
  const { reason, ...fields } = answer.fields ?? {};
  return reason ? { ...answer, fields: { ...fields, decision: reason } } : answer;
}

export const enforceNow = formAction(putInForce, { read: (form) => ({ id: form.get('id') }) });

const proposed = () => ({ redirect: paths.proposals({ view: 'mine' }) });
export const retire = orPropose(retireRule, {
  read: (form) => ({ ...onRule(form), reason: word(form, 'reason') ?? word(form, '_why') ?? '' }),
  proposed,
});
export const review = orPropose(reviewRule, {
  read: (form) => ({ ...onRule(form), reviewDate: word(form, 'reviewDate'), note: word(form, 'note') }),
  proposed,
});
export const rename = orPropose(describeRule, {
  read: (form) => ({ ...onRule(form), title: word(form, 'title'), owner: word(form, 'owner') }),
  proposed,
});
export const applyToOpen = formAction(applyRule, {
  read: (form) => ({ ...onRule(form), reason: word(form, 'reason') ?? '' }),
});

/** A wall time as the person reads it becomes an instant; what is no time is left for the schema to refuse. */
async function instantOf(local: string | undefined): Promise<string | undefined> {
  const zone = (await currentActor())?.timeZone ?? 'UTC';
  return instantIn(local, zone)?.toISOString() ?? local;
}
