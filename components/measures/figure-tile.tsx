import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Definition as Key } from '@/lib/measures/definitions';
import { Definition } from './definition';

type Props = {
  label: string;
  value: string;
  definition: Key;
  /** The list of what the figure is made from; without it there is nothing to open. */
  href: string | null;
  children?: ReactNode;
  /** Which edge of its mark the words on what it means begin at, so that they stay in sight. */
  align?: 'start' | 'end';
};

/** One figure of the row: the number opens its tickets, the mark beside its name says what it means. */
export function FigureTile({ label, value, definition, href, children, align = 'end' }: Props) {
  const number = 'num text-2xl font-semibold tracking-[-0.02em]';
  return (
    <div className="relative flex min-w-0 flex-col gap-0.5 bg-raised px-4 py-3 transition-colors has-[a[data-figure]:hover]:bg-sunk">
      <div className="flex items-center gap-1">
        <h2 className="min-w-0 flex-1 text-sm font-normal text-ink-2">{label}</h2>
        <span className="relative z-20 -my-1 -me-2 has-open:z-40">
          <Definition of={definition} align={align} />
        </span>
      </div>
      {href ? (
        <Link
          href={href}
          data-figure=""
          aria-label={`${label}: ${value}`}
          className={clsx(number, 'w-fit rounded-sm after:absolute after:inset-0')}
        >
          {value}
        </Link>
      ) : (
        <span className={clsx(number, 'text-ink-3')}>{value}</span>
      )}
      <div className="text-sm text-ink-3">{children}</div>
    </div>
  );
}
