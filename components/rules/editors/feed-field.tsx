'use client';

import { useFormField } from '@/components/forms/form-context';
import { describe, Field } from '@/components/ui/field';
import { FILE_LOOK } from '@/components/ui/file-look';

/** A calendar file whose days are added when the draft is saved. */
export function FeedField({ label, hint, aside }: { label: string; hint: string; aside: string }) {
  const { id, error } = useFormField('feed');
  return (
    <Field id={id} label={label} hint={hint} aside={aside} error={error}>
      <input type="file" accept=".ics,text/calendar" {...describe(id, 'feed', hint, error)} className={FILE_LOOK} />
    </Field>
  );
}
