import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Link } from './link';

type Props = {
  label: ReactNode;
  value: ReactNode;
  note?: ReactNode;
  tone?: 'plain' | 'good' | 'bad';
  href?: string;
  title?: string;
};

const tones = { plain: 'text-ink-3', good: 'text-ok', bad: 'text-late' };

/** One figure; the link opens the list it counts. Put several in a StatRow. */
export function StatTile({ label, value, note, tone = 'plain', href, title }: Props) {
  const inside = (
    <>
      <span className="text-sm text-ink-2">{label}</span>
      <b className="num text-2xl font-semibold tracking-[-0.02em]">{value}</b>
      {note ? <span className={clsx('text-sm', tones[tone])}>{note}</span> : null}
    </>
  );
  const look = 'flex min-w-0 flex-1 basis-36 flex-col gap-0.5 bg-raised px-4 py-3';
  if (!href)
    return (
      <div className={look} title={title}>
        {inside}
      </div>
    );
  return (
    <Link href={href} title={title} className={clsx(look, 'transition-colors hover:bg-sunk -outline-offset-2')}>
      {inside}
    </Link>
  );
}

/** Hairlines between tiles are gaps on a line-coloured ground; the last row stretches. */
export function StatRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-px overflow-hidden rounded-md border border-line bg-line">{children}</div>;
}
