import type { ReactNode } from 'react';

/** One part of a ticket's side, parted by a hairline. */
export function SidePart({
  title,
  aside,
  children,
  id,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section id={id} className="flex flex-col gap-2 border-b border-line py-3.5 first:pt-0 last:border-b-0">
      <header className="flex items-baseline gap-2">
        <h2 className="min-w-0 flex-1 text-sm font-strong text-ink-2">{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
