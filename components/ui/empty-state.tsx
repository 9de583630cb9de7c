import type { ReactNode } from 'react';

type Props = { title: string; children?: ReactNode; action?: ReactNode; icon?: ReactNode };

/** Says what would be here and offers the first act. */
export function EmptyState({ title, children, action, icon }: Props) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-1.5 px-4 py-12 text-center">
      {icon ? <span className="mb-1 text-ink-3 [&_svg]:size-6">{icon}</span> : null}
      <p className="font-strong">{title}</p>
      {children ? <p className="text-pretty text-ink-2">{children}</p> : null}
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
