'use server';

import { formAction } from '@/lib/action';
import { addTask } from '@/lib/fulfilment/add-task';
import { changeTask } from '@/lib/fulfilment/change-task';
import { doTask } from '@/lib/fulfilment/do-task';
import { readChange, readNew } from '@/lib/fulfilment/form-values';
import { skipTask } from '@/lib/fulfilment/skip-task';
import { takeTask } from '@/lib/fulfilment/take-task';
import { paths } from '@/lib/paths';
import { orPropose } from '@/lib/proposals/or-propose';

/** Without script the ticket is shown anew. */
const shown = (_done: unknown, form: FormData) => ({
  redirect: `${paths.ticket(String(form.get('reference') ?? ''))}#tasks`,
});
const proposed = (_form: FormData, { id }: { id: string }) => ({ redirect: paths.proposal(id) });
const read = (form: FormData) => ({ id: form.get('id') });

export const takeOne = formAction(takeTask, { read, done: shown });
export const doOne = formAction(doTask, {
  read: (form) => ({ ...read(form), note: String(form.get('note') ?? '').trim() || undefined }),
  done: shown,
});
export const skipOne = orPropose(skipTask, {
  read: (form) => ({
    id: form.get('id'),
    reference: form.get('reference'),
    reason: String(form.get('reason') ?? ''),
  }),
  done: shown,
  proposed,
});
export const addOne = orPropose(addTask, { read: readNew, done: shown, proposed });
export const changeOne = orPropose(changeTask, { read: readChange, done: shown, proposed });
