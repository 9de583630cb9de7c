import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode; hideLabel?: boolean };

export function Checkbox({ label, hint, hideLabel = false, className, ...rest }: Props) {
  return (
    <label
      className={clsx(
        'inline-flex min-h-6 cursor-pointer items-start gap-2 pointer-coarse:min-h-11 pointer-coarse:items-center',
        className,
      )}
    >
      <input
        type="checkbox"
        className="mt-[3px] size-[14px] flex-none cursor-pointer accent-sea pointer-coarse:mt-0 pointer-coarse:size-5"
        {...rest}
      />
      <span className={hideLabel ? 'sr-only' : undefined}>
        {label}
        {hint ? <span className="block text-sm text-ink-2">{hint}</span> : null}
      </span>
    </label>
  );
}
