'use server';

import { formAction, formValues } from '@/lib/action';
import { applyMacro } from '@/lib/macros/apply';
import { paths } from '@/lib/paths';

/** Does what a macro says; the ticket is shown anew, since much of it has changed. */
export const doMacro = formAction(applyMacro, {
  read: (form) => {
    const { reference, macro, variables } = formValues(form);
    return { reference, macro, variables };
  },
  done: (_, form) => ({ redirect: paths.ticket(String(form.get('reference') ?? '')) }),
});
