'use server';

import { formAction } from '@/lib/action';
import { prisma } from '@/lib/db/client';
import type { FormState } from '@/lib/form-state';
import { flagArticle } from '@/lib/knowledge/flag';
import { freeKey } from '@/lib/knowledge/free-key';
import { rateArticle } from '@/lib/knowledge/rate';
import { retireArticle } from '@/lib/knowledge/retire';
import { reviewArticle } from '@/lib/knowledge/review';
import { settleFlag } from '@/lib/knowledge/settle-flag';
import { useArticle } from '@/lib/knowledge/use';
import { paths } from '@/lib/paths';
import { orPropose } from '@/lib/proposals/or-propose';
import { draftVersion } from '@/lib/rules/draft';
import { placeErrors } from '@/lib/rules/place-errors';
import { readContent } from '@/lib/rules/read-content';
import { SLUGS } from '@/lib/rules/slugs';
import type { Rule, RuleVersion } from '@/prisma/generated/client';

const word = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || undefined;
const kindOf = (form: FormData) => (form.get('kind') === 'knownError' ? 'knownError' : 'article');
const toVersion = ({ value: { rule, version } }: { value: { rule: Rule; version: RuleVersion } }) => ({
  redirect: paths.ruleVersion(SLUGS[rule.kind], rule.key, version.number),
});

const begin = formAction(draftVersion, {
  read: async (form) => ({
    kind: kindOf(form),
    key: await freeKey(prisma, kindOf(form), word(form, 'content.title') ?? ''),
    function: word(form, 'function'),
    reason: word(form, 'reason'),
    content: readContent(kindOf(form), form),
  }),
  done: toVersion,
});
/** The first draft of an article or a known error; its address is made of its title. */
export async function beginKnowledge(state: FormState, form: FormData): Promise<FormState> {
  const answer = await begin(state, form);
  return answer.fields ? { ...answer, fields: placeErrors(answer.fields, form) } : answer;
}

export const sayReview = formAction(reviewArticle, {
  read: (form) => ({ id: form.get('id'), verdict: form.get('verdict'), note: word(form, 'note') }),
});
export const flag = formAction(flagArticle, {
  read: (form) => ({ key: form.get('key'), note: word(form, 'note') ?? '' }),
});
export const settle = formAction(settleFlag, {
  read: (form) => ({ id: form.get('id'), settlement: word(form, 'settlement') ?? '' }),
});
export const rate = formAction(rateArticle, {
  read: (form) => ({
    key: form.get('key'),
    helped: form.get('helped') === 'yes',
    comment: word(form, 'comment'),
    place: word(form, 'place'),
  }),
});

const retiring = orPropose(retireArticle, {
  read: (form) => ({
    key: form.get('key'),
    replacement: word(form, 'replacement'),
    reason: word(form, 'reason') ?? '',
  }),
});
/** The reason of the act is the reason of its proposal too. */
export async function retire(state: FormState, form: FormData): Promise<FormState> {
  if (form.has('_propose')) form.set('_why', word(form, 'reason') ?? '');
  return retiring(state, form);
}

export const linkArticle = formAction(useArticle, {
  read: (form) => ({
    reference: form.get('reference'),
    article: form.get('article'),
    remove: form.has('remove') || undefined,
  }),
});
