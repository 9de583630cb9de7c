'use client';

import { useContext } from 'react';
import { FormContext, useFormField } from '@/components/forms/form-context';
import { describe, Field } from '@/components/ui/field';

type Props = { label: string; hint: string; kept: string; optional: string };

/** Files to go with a form. Those of a refused form are stored already and need not be picked again. */
export function FileField({ label, hint, kept, optional }: Props) {
  const { id, error } = useFormField('files');
  const stored = useContext(FormContext).state.values?.kept;
  return (
    <Field id={id} label={label} hint={hint} error={error} aside={optional}>
      {stored && stored !== '[]' ? (
        <p className="text-sm text-ink-2">
          <input type="hidden" name="kept" value={stored} />
          {kept} {namesIn(stored)}
        </p>
      ) : null}
      <input
        type="file"
        multiple
        {...describe(id, 'files', hint, error)}
        className="w-full rounded-md border border-dashed border-line-strong bg-raised px-3 py-2.5 text-sm text-ink-2 file:me-3 file:rounded-sm file:border file:border-line-strong file:bg-sunk file:px-2.5 file:py-1.5 file:font-medium file:text-ink"
      />
    </Field>
  );
}

function namesIn(stored: string): string {
  try {
    return (JSON.parse(stored) as { name: string }[]).map((file) => file.name).join(', ');
  } catch {
    return '';
  }
}
