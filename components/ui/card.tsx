import clsx from 'clsx';
import type { ReactNode } from 'react';

type Props = {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
  flush?: boolean;
  id?: string;
};

/** `flush` gives the body no padding, for lists that draw their own lines. */
export function Card({ title, aside, children, className, flush = false, id }: Props) {
  return (
    <section id={id} className={clsx('min-w-0 rounded-md border border-line bg-raised', className)}>
      {title ? (
        <header className="flex min-h-10 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3.5 py-2">
          <h2 className="min-w-0 flex-1 font-strong">{title}</h2>
          {aside}
        </header>
      ) : null}
      <div className={flush ? undefined : 'px-3.5 py-3'}>{children}</div>
    </section>
  );
}
