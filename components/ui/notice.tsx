import clsx from 'clsx';
import type { ReactNode } from 'react';

export type NoticeTone = 'plain' | 'sea' | 'ok' | 'soon' | 'late' | 'held';

const tones: Record<NoticeTone, [box: string, word: string]> = {
  plain: ['bg-sunk', 'text-ink'],
  sea: ['bg-sea-soft', 'text-sea'],
  ok: ['bg-ok-soft', 'text-ok'],
  soon: ['bg-soon-soft', 'text-soon'],
  late: ['bg-late-soft', 'text-late'],
  held: ['bg-held-soft', 'text-held'],
};

type Props = {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits its turn; leave out for what was there from the start. */
  role?: 'alert' | 'status';
  id?: string;
  className?: string;
};

export function Notice({ tone = 'plain', title, children, actions, role, id, className }: Props) {
  const [box, word] = tones[tone];
  return (
    <div role={role} id={id} className={clsx('edged rounded-md px-3 py-2.5', box, className)}>
      {title ? <p className={clsx('font-strong', word)}>{title}</p> : null}
      {children ? <div className="text-pretty text-ink">{children}</div> : null}
      {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
