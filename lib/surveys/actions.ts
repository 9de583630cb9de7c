'use server';

import { formAction } from '@/lib/action';
import { paths } from '@/lib/paths';
import { makeGood } from '@/lib/surveys/make-good';

export const makeRatingGood = formAction(makeGood, {
  read: (form) => ({ reference: form.get('reference'), note: String(form.get('note') ?? '') }),
  done: (_done, form) => ({ redirect: `${paths.ticket(String(form.get('reference') ?? ''))}#rating` }),
});
