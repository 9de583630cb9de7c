import type { ReactNode } from 'react';

/** Messages and events in order of time; each child is one entry. */
export function Conversation({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="flex min-w-0 list-none flex-col gap-3 p-0">
      {children}
    </ol>
  );
}
