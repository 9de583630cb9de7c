import type { ReactNode } from 'react';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Moment, Zone } from '@/lib/format';

type Props = { at: Moment; now: Moment; zone?: Zone; deskZone?: string; children: ReactNode };

/** What happened between two messages, in one quiet line. */
export function ConversationEvent({ at, now, zone, deskZone, children }: Props) {
  return (
    <li className="flex min-w-0 gap-2.5 px-2.5 text-sm text-ink-2">
      <i aria-hidden="true" className="mt-[7px] size-[5px] flex-none rounded-full bg-line-strong" />
      <span className="min-w-0 flex-1">{children}</span>
      <span className="num flex-none text-ink-3">
        <RelativeTime at={at} now={now} zone={zone} deskZone={deskZone} look="short" />
      </span>
    </li>
  );
}
