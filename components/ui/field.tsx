import type { ReactNode } from 'react';

export type FieldAria = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** A word such as "optional" after the label. */
  aside?: ReactNode;
  /** `wide` hides it only where a row has room for all its fields side by side, on the desk. */
  hideLabel?: boolean | 'wide';
  children: ReactNode;
};

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

/** What ties a control to its hint and its error; spread it on the control. */
export function describe(id: string, name: string, hint?: ReactNode, error?: string): FieldAria {
  const described = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ');
  return {
    id,
    name,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  };
}

const HIDDEN = { true: 'sr-only', wide: 'wide-label' };

export function Field({ id, label, hint, error, aside, hideLabel = false, children }: Props) {
  return (
    <div className="field">
      <div className={hideLabel && !hint ? HIDDEN[`${hideLabel}`] : 'flex flex-col gap-1'}>
        <label htmlFor={id} className={hideLabel === true ? 'sr-only' : 'font-medium'}>
          {label}
          {aside ? <span className="ms-2 text-sm font-normal text-ink-3">{aside}</span> : null}
        </label>
        {hint ? (
          <p id={hintId(id)} className="text-sm text-ink-2">
            {hint}
          </p>
        ) : null}
      </div>
      {children}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={errorId(id)} className="flex items-baseline gap-1.5 text-sm font-medium text-late">
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 flex-none translate-y-px fill-current">
        <path d="M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Zm.75 9.200h-1.500V7.800h1.500Zm0-2.500h-1.500V2.800h1.500Z" />
      </svg>
      {children}
    </p>
  );
}
