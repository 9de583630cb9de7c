import clsx from 'clsx';
import type { ReactNode } from 'react';

type Props = { title: ReactNode; hint?: ReactNode; children: ReactNode };

/** A titled part of a document, read or written. */
export function Part({ title, hint, children }: Props) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="font-strong">{title}</h3>
      {hint ? <p className="max-w-prose text-sm text-ink-2">{hint}</p> : null}
      {children}
    </section>
  );
}

type FactsProps = {
  facts: readonly (readonly [ReactNode, ReactNode])[];
  /** Short facts beside each other where there is room. */
  columns?: boolean;
};

export function Facts({ facts, columns = false }: FactsProps) {
  const wide = columns && 'xl:grid-cols-[110px_minmax(0,1fr)_110px_minmax(0,1fr)]';
  return (
    <dl className={clsx('grid gap-x-6 gap-y-1.5 sm:grid-cols-[minmax(110px,auto)_minmax(0,1fr)]', wide)}>
      {facts.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that never moves
        <div key={index} className="contents">
          <dt className="text-ink-2 max-sm:text-sm">{name}</dt>
          <dd className="min-w-0 break-words max-sm:mb-1.5">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
