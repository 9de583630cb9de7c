import type { ReactNode } from 'react';

type Props = { title: ReactNode; id?: string; children?: ReactNode; small?: boolean };

/** A heading inside a page; `small` for the panels of the desk. `children` stands at the end (a link, a count). */
export function SectionHeader({ title, id, children, small = false }: Props) {
  return (
    <div className="mb-2 flex items-baseline gap-2">
      <h2 id={id} className={small ? 'flex-1 text-sm font-strong text-ink-2' : 'flex-1 text-xl font-semibold'}>
        {title}
      </h2>
      {children}
    </div>
  );
}
