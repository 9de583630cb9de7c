'use server';
import { formAction } from '@/lib/action';
import { currentActor } from '@/lib/auth/actor';
import { evidenceIn, placeEvidence } from '@/lib/documents/form';
import { AppError } from '@/lib/errors';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { acceptProposal } from '@/lib/proposals/accept';
import { rejectProposal } from '@/lib/proposals/reject';
import { returnProposal } from '@/lib/proposals/return';
import { submitProposal } from '@/lib/proposals/submit';
import { withdrawProposal } from '@/lib/proposals/withdraw';
import { instantIn, isInstant, wallIn } from '@/lib/rules/wall-time';

const read = (form: FormData) => ({
  id: form.get('id'),
  decision: String(form.get('decision') ?? '').trim(),
});
const done = (_: unknown, form: FormData) => ({ redirect: paths.proposal(String(form.get('id'))) });

const verbs = {
  accept: formAction(acceptProposal, {
    read: (form) => ({
      id: form.get('id'),
      decision: read(form).decision || undefined,
      version: form.get('version') ? Number(form.get('version')) : undefined,
    }),
    done,
  }),
  return: formAction(returnProposal, { read, done }),
  reject: formAction(rejectProposal, { read, done }),
  withdraw: formAction(withdrawProposal, { read: (form) => ({ id: form.get('id') }), done }),
};

/** One form, one note, and the button that was pressed. */
export async function decideProposal(state: FormState, form: FormData): Promise<FormState> {
  const verb = String(form.get('verb') ?? '');
  return Object.hasOwn(verbs, verb) ? verbs[verb as keyof typeof verbs](state, form) : state;
}

/** From a refusal's way on, or a return: what was typed there, mended, with a reason and what speaks for it. */
const proposing = formAction(submitProposal, {
  read: async (form) => ({
    capability: form.get('capability'),
    target: String(form.get('target') ?? '') || undefined,
    input: mended(typedInput(String(form.get('input') ?? '{}')), form, (await currentActor())?.timeZone ?? 'UTC'),
    reason: form.get('reason'),
    evidence: evidenceIn(form),
    wishedFrom: form.get('wishedFrom') || undefined,
    after: form.get('after') || undefined,
  }),
  done: ({ value }) => ({ redirect: paths.proposal(value.id) }),
});

export async function propose(state: FormState, form: FormData): Promise<FormState> {
  const answer = await proposing(state, form);
  if (!answer.fields) return answer;
  const shown = Object.entries(placeEvidence(answer.fields)).map(([name, said]) => {
    const wish = name.replace(/^input\./, 'wish.');
    return [form.has(wish) ? wish : name, said];
  });
  return { ...answer, fields: Object.fromEntries(shown) };
}

/** What was written over the wish, field by field, times as the person reads them; an emptied field falls away. */
function mended(input: Record<string, unknown>, form: FormData, zone: string): Record<string, unknown> {
  const wish = { ...input };
  for (const [name, value] of form.entries()) {
    if (!name.startsWith('wish.') || typeof value !== 'string') continue;
    const field = name.slice('wish.'.length);
    if (!Object.hasOwn(input, field)) continue;
    const said = value.trim();
    if (!said) delete wish[field];
    else if (isInstant(input[field])) wish[field] = mendedTime(input[field], said, zone);
    else wish[field] = typeof input[field] === 'number' && Number.isFinite(Number(said)) ? Number(said) : said;
  }
  return wish;
}

/** What was not touched keeps its seconds. */
const mendedTime = (before: string, said: string, zone: string) =>
  wallIn(new Date(before), zone) === said ? before : (instantIn(said, zone)?.toISOString() ?? said);

function typedInput(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    throw new AppError('INVALID', 'What was to be proposed did not arrive whole. Go back and try again.');
  }
}
