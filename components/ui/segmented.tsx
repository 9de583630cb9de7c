import clsx from 'clsx';
import { Link } from './link';

export type Segment = { label: string; href: string; on?: boolean };

type Props = { label: string; segments: readonly Segment[] };

const look = 'flex items-center border-e border-line px-[11px] text-ink-2 last:border-e-0 hover:bg-sunk hover:text-ink';
const lit = 'bg-sea-soft font-strong text-sea hover:bg-sea-soft hover:text-sea';

/** One choice of few that stands in the address (a period, a view). */
export function Segmented({ label, segments }: Props) {
  return (
    <nav
      aria-label={label}
      className="inline-flex h-control w-fit max-w-full flex-none overflow-x-auto rounded-sm border border-line-strong bg-raised"
    >
      {segments.map((segment) => (
        <Link
          key={segment.href}
          href={segment.href}
          aria-current={segment.on ? 'true' : undefined}
          className={clsx(look, segment.on && lit, '-outline-offset-2')}
        >
          {segment.label}
        </Link>
      ))}
    </nav>
  );
}
