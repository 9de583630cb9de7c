'use server';

import { formAction } from '@/lib/action';
import { paths } from '@/lib/paths';
import { stepDone } from '@/lib/procedures/step-done';
import { stepSkipped } from '@/lib/procedures/step-skipped';
import { stepUndone } from '@/lib/procedures/step-undone';

const on = (form: FormData) => ({ reference: form.get('reference') });
/** Without script the ticket is shown anew; with it the page stays where it is. */
const back = (_: unknown, form: FormData) =>
  form.get('_js') ? {} : { redirect: `${paths.ticket(String(form.get('reference') ?? ''))}#procedure` };

export const doStep = formAction(stepDone, {
  read: (form) => ({ ...on(form), steps: form.getAll('step').map(String) }),
  done: back,
});
export const skipStep = formAction(stepSkipped, {
  read: (form) => ({ ...on(form), step: form.get('step'), reason: String(form.get('reason') ?? '') }),
  done: back,
});
export const undoStep = formAction(stepUndone, {
  read: (form) => ({ ...on(form), step: form.get('step') }),
  done: back,
});
