import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode; hideLabel?: boolean };

export function Checkbox({ label, hint, hideLabel = false, className, ...rest }: Props) {
  return (
    <label
      className={clsx(
        'inline-flex cursor-pointer gap-2 pointer-coarse:min-h-11 pointer-coarse:items-center',
        hideLabel
          ? '-mx-[5px] size-6 items-center justify-center align-middle pointer-coarse:-mx-3 pointer-coarse:size-11 [&>input]:mt-0'
          : 'min-h-6 items-start',
        className,
      )}
    >
      <input type="checkbox" className="box mt-[3px] cursor-pointer pointer-coarse:mt-0" {...rest} />
      <span className={hideLabel ? 'sr-only' : undefined}>
        {label}
        {hint ? <span className="block text-sm text-ink-2">{hint}</span> : null}
      </span>
    </label>
  );
}
