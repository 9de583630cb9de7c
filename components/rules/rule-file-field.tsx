'use client';

import { useContext } from 'react';
import { FormContext, useFormField } from '@/components/forms/form-context';
import { describe, Field } from '@/components/ui/field';
import { FILE_LOOK } from '@/components/ui/file-look';
import type { ImportAnswer } from '@/lib/rules/file-actions';

/** Rule files; those that were tried travel with the form, so that they need not be chosen again without script. */
export function RuleFileField({ label, hint, kept }: { label: string; hint: string; kept: string }) {
  const { id, error } = useFormField('files');
  const answer = useContext(FormContext).state.data as ImportAnswer | undefined;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {answer && !answer.done ? (
        <>
          <input type="hidden" name="kept" value={answer.kept} />
          <input type="hidden" name="tested" value={answer.tested} />
          <p className="text-sm text-ink-2">
            {kept} {(JSON.parse(answer.kept) as { name: string }[]).map((file) => file.name).join(', ')}
          </p>
        </>
      ) : null}
      <input
        type="file"
        accept=".json,application/json"
        multiple
        {...describe(id, 'files', hint, error)}
        className={FILE_LOOK}
      />
    </Field>
  );
}
