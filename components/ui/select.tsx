import type { ComponentProps } from 'react';
import { controlLook } from './control-look';

export type Option = { value: string; label: string; disabled?: boolean };

type Props = Omit<ComponentProps<'select'>, 'children'> & { options: readonly Option[]; blank?: string };

/** The browser's own list: quick, reachable, right on phones. `blank` adds an empty first choice. */
export function Select({ options, blank, className, ...rest }: Props) {
  return (
    <span className="relative block min-w-0">
      <select className={controlLook(`h-control appearance-none pe-7 ${className ?? ''}`)} {...rest}>
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="pointer-events-none absolute inset-e-2.5 top-1/2 size-3 -translate-y-1/2 fill-none stroke-ink-3 stroke-[1.5]"
      >
        <path d="m3 4.500 3 3 3-3" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
