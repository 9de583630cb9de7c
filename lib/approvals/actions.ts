'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { decideApproval, decideByLink } from '@/lib/approvals/decide';
import { endDelegate, nameDelegate } from '@/lib/approvals/delegate';
import { askByLink } from '@/lib/approvals/queries';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { prisma } from '@/lib/db/client';
import { type FormState, typedValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { loadActor } from '@/lib/people/actor';
import { perform } from '@/lib/perform';
import { instantIn } from '@/lib/rules/wall-time';

const word = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || undefined;
const wordOf = (form: FormData) => ({ decision: word(form, 'decision'), reason: word(form, 'reason') });

export const decideOnPage = formAction(decideApproval, {
  read: (form) => ({ reference: form.get('reference'), ...wordOf(form) }),
  done: (_done, form) => ({ redirect: paths.approvals({ done: word(form, 'decision') }) }),
});

/** Whoever holds the link of the mail is who it went to; the link works once, and only by pressing a button (behaviour 85). */
export async function decideByMail(_state: FormState, form: FormData): Promise<FormState> {
  const token = String(form.get('token') ?? '');
  const now = requestNow();
  const found = await askByLink(prisma, token, now);
  const actor = found && (await loadActor(prisma, { id: found.personId }, now));
  if (!actor) redirect(paths.approvalByMail('used'));
  const answer = await perform(decideByLink, { actor, now }, { token, ...wordOf(form) });
  if (!answer.ok)
    return {
      ok: false,
      code: answer.error.code,
      message: answer.error.message,
      fields: answer.error.fields,
      values: typedValues(form),
    };
  redirect(`${paths.approvals()}/mail?done=${word(form, 'decision') ?? ''}`);
}

/** A day as the person reads it; the last one counts whole. */
async function dayOf(form: FormData, name: string, time: string): Promise<string | undefined> {
  const day = word(form, name);
  const zone = (await currentActor())?.timeZone ?? 'UTC';
  return day ? (instantIn(`${day}T${time}`, zone)?.toISOString() ?? day) : undefined;
}

export const nameStandIn = formAction(nameDelegate, {
  read: async (form) => ({
    person: word(form, 'person'),
    from: await dayOf(form, 'from', '00:00'),
    to: await dayOf(form, 'to', '23:59'),
  }),
  done: () => ({ redirect: paths.approvals({ done: 'named' }) }),
});
export const endStandIn = formAction(endDelegate, {
  read: (form) => ({ id: form.get('id') }),
  done: () => ({ redirect: paths.approvals({ done: 'ended' }) }),
});
