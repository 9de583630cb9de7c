'use client';

import { useFormField } from '@/components/forms/form-context';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldError, hintId } from '@/components/ui/field';

type Props = {
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  /** Chosen before, one a line. */
  typed?: string;
};

/** Several answers to one question. */
export function ChoicesField({ name, legend, hint, options, typed }: Props) {
  const { id, error, kept } = useFormField(name);
  const chosen = (kept ?? typed ?? '').split('\n');
  return (
    <fieldset
      aria-invalid={error ? true : undefined}
      aria-describedby={hint ? hintId(id) : undefined}
      className="m-0 flex min-w-0 flex-col gap-1.5 border-0 p-0"
    >
      <legend className="mb-1 p-0 font-medium">{legend}</legend>
      {hint ? (
        <p id={hintId(id)} className="text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {options.map(({ value, label }) => (
        <Checkbox key={value} name={name} value={value} label={label} defaultChecked={chosen.includes(value)} />
      ))}
    </fieldset>
  );
}
