import type { ReactNode } from 'react';

type Props = { title: ReactNode; children?: ReactNode; actions?: ReactNode };

/** The title of a portal page, with one sentence under it. */
export function PageHeader({ title, children, actions }: Props) {
  return (
    <header className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      <div className="min-w-0 flex-1 basis-60">
        <h1 className="text-2xl font-semibold tracking-[-0.02em] text-balance sm:text-3xl">{title}</h1>
        {children ? <div className="mt-1.5 max-w-[66ch] text-pretty text-ink-2">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  );
}
