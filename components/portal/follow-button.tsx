'use client';

import { clsx } from 'clsx';
import { Bell, BellRing } from 'lucide-react';
import { ActionForm } from '@/components/forms/action-form';
import { follow } from '@/lib/status/actions';

type Props = {
  service: string;
  follows: boolean;
  texts: { follow: string; unfollow: string; hint: string; failed: string };
};

/** Follows a service by mail, or stops it. */
export function FollowButton({ service, follows, texts }: Props) {
  const Icon = follows ? BellRing : Bell;
  return (
    <ActionForm action={follow} failed={texts.failed} className="flex">
      <input type="hidden" name="service" value={service} />
      {follows ? <input type="hidden" name="stop" value="1" /> : null}
      <button
        type="submit"
        title={texts.hint}
        className={clsx(
          'inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-sm px-2 text-sm hover:bg-sunk hover:text-ink pointer-coarse:min-h-11',
          follows ? 'text-sea' : 'text-ink-2',
        )}
      >
        <Icon aria-hidden="true" className="size-4" />
        {follows ? texts.unfollow : texts.follow}
        <span className="sr-only">. {texts.hint}</span>
      </button>
    </ActionForm>
  );
}
