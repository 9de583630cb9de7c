import type { ReactNode } from 'react';

type Props = { children: ReactNode; way?: ReactNode };

/** The one line under a row of buttons that says who may do the dashed one, and the way on (a link or a small form). */
export function CantLine({ children, way }: Props) {
  return (
    <p className="text-sm text-ink-3">
      {children} {way}
    </p>
  );
}
