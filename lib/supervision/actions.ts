'use server';
import { formAction } from '@/lib/action';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { approveHeld } from '@/lib/supervision/approve';
import { editHeld } from '@/lib/supervision/edit';
import { returnHeld } from '@/lib/supervision/return';
import { takeOverHeld } from '@/lib/supervision/take-over';

const word = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || undefined;
const done = () => ({ redirect: paths.toCheck() });

const verbs = {
  approve: formAction(approveHeld, {
    read: (form) => ({ id: form.get('id'), hash: word(form, 'hash'), note: word(form, 'note') }),
    done,
  }),
  edit: formAction(editHeld, {
    read: (form) => ({ id: form.get('id'), body: form.get('body'), note: word(form, 'note') }),
    done,
  }),
  return: formAction(returnHeld, {
    read: (form) => ({ id: form.get('id'), reason: String(form.get('note') ?? '') }),
    done,
  }),
  takeOver: formAction(takeOverHeld, {
    read: (form) => ({ id: form.get('id'), body: word(form, 'body'), note: word(form, 'note') }),
    done,
  }),
};

/** One form, four verdicts: which button was pressed says which. The note of a return is its reason. */
export async function checkHeld(state: FormState, form: FormData): Promise<FormState> {
  const verb = String(form.get('verb') ?? 'approve');
  const answer = await (Object.hasOwn(verbs, verb) ? verbs[verb as keyof typeof verbs] : verbs.approve)(state, form);
  const { reason, ...fields } = answer.fields ?? {};
  return reason ? { ...answer, fields: { ...fields, note: reason } } : answer;
}
