'use server';

import { formAction } from '@/lib/action';
import { doTask } from '@/lib/fulfilment/do-task';
import { skipTask } from '@/lib/fulfilment/skip-task';
import { takeTask } from '@/lib/fulfilment/take-task';
import { paths } from '@/lib/paths';

/** Without script the ticket is shown anew. */
const shown = (_done: unknown, form: FormData) => ({
  redirect: `${paths.ticket(String(form.get('reference') ?? ''))}#tasks`,
});
const read = (form: FormData) => ({ id: form.get('id') });

export const takeOne = formAction(takeTask, { read, done: shown });
export const doOne = formAction(doTask, { read, done: shown });
export const skipOne = formAction(skipTask, {
  read: (form) => ({ id: form.get('id'), reason: String(form.get('reason') ?? '') }),
  done: shown,
});
