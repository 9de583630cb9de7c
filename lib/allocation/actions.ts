'use server';

import { formAction, formValues } from '@/lib/action';
import { rebalanceTickets } from '@/lib/allocation/rebalance';
import { undoRebalance } from '@/lib/allocation/undo-rebalance';
import type { FormAction } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { assignTicket } from '@/lib/tickets/assign';
import { undoOf } from '@/lib/tickets/undo';

/** Where the form stood, without the ticket or plan it was opened for; only the board is led back to. */
const backTo = (form: FormData) => {
  const back = form.get('back');
  return typeof back === 'string' && back.startsWith(paths.board()) ? back : paths.board();
};

const assigned = formAction(assignTicket, {
  read: (form) => {
    const { back: _back, ...values } = formValues(form, { numbers: ['version'] });
    return values;
  },
  done: (performed, form) =>
    form.get('_js')
      ? {
          data: {
            unchanged: performed.unchanged,
            undo: undoOf(String(form.get('reference')), performed.events, performed.value),
          },
        }
      : { redirect: backTo(form) },
});
export const assignOnBoard: FormAction = async (state, form) => assigned(state, form);

const moves = (form: FormData): unknown => {
  try {
    return JSON.parse(String(form.get('moves')));
  } catch {
    return null;
  }
};
const rebalanced = formAction(rebalanceTickets, {
  read: (form) => ({ function: form.get('function'), moves: moves(form) }),
  done: ({ value }, form) => ({
    redirect: `${backTo(form)}${backTo(form).includes('?') ? '&' : '?'}left=${value.skipped.length}`,
  }),
});
export const rebalance: FormAction = async (state, form) => rebalanced(state, form);

const undone = formAction(undoRebalance, {
  read: (form) => ({ batch: form.get('batch') }),
  done: (_performed, form) => ({ redirect: backTo(form) }),
});
export const undoBatch: FormAction = async (state, form) => undone(state, form);
