'use server';

import { redirect } from 'next/navigation';
import { requestNow, requireActor } from '@/lib/auth/actor';
import { paths, withQuery } from '@/lib/paths';
import { perform } from '@/lib/perform';
import { acceptResolution } from '@/lib/tickets/accept';

/** "Yes, thank you", also from the list; whatever stands in the way is shown by the request's own page. */
export async function acceptRequest(form: FormData): Promise<void> {
  const reference = String(form.get('reference') ?? '');
  const page = paths.request(reference);
  const actor = await requireActor(page);
  const answer = await perform(acceptResolution, { actor, now: requestNow() }, { reference });
  redirect(answer.ok ? `${withQuery(page, { done: 'accepted' })}#rate` : page);
}
