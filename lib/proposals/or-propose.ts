import 'server-only';
import type { z } from 'zod';
import type { Act } from '@/lib/act';
import { formAction, formValues } from '@/lib/action';
import type { FormAction } from '@/lib/form-state';
import type { Performed } from '@/lib/perform';
import { submitProposal } from '@/lib/proposals/submit';
import type { Proposal } from '@/prisma/generated/client';

type Outcome = { redirect?: string; message?: string; data?: Record<string, unknown> };

interface Options<R> {
  read?: (form: FormData) => Record<string, unknown> | Promise<Record<string, unknown>>;
  done?: (performed: Performed<R>, form: FormData) => Outcome;
  proposed?: (form: FormData, proposal: Proposal) => Outcome;
}

/** A form whose level may only propose carries `_propose` and a reason in `_why`: the same input becomes a proposal. */
export function orPropose<S extends z.ZodType, R>(act: Act<S, R>, options: Options<R> = {}): FormAction {
  const { read = formValues, done, proposed } = options;
  const carryOut = formAction(act, { read, done });
  const propose = formAction(submitProposal, {
    read: async (form) => ({
      capability: act.name,
      reason: form.get('_why') ?? '',
      input: withoutWhy(await read(form)),
    }),
    done: ({ value }, form) => proposed?.(form, value) ?? {},
  });
  return async (state, form) => {
    if (!form.has('_propose')) return carryOut(state, form);
    const answer = await propose(state, form);
    return answer.fields ? { ...answer, fields: outOfInput(answer.fields) } : answer;
  };
}

function withoutWhy(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('_')));
}

/** A proposal names its fields `input.level`; the form shows them under `level`, and its own reason under `_why`. */
const outOfInput = ({ reason, ...fields }: Record<string, string[]>) => ({
  ...Object.fromEntries(Object.entries(fields).map(([name, said]) => [name.replace(/^input\./, ''), said])),
  ...(reason ? { _why: reason } : {}),
});
