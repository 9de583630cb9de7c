'use client';

import { useFormField } from '@/components/forms/form-context';
import { describe, FieldError } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';

type Props = { label: string; draft: string; placeholder: string; hideInReply: boolean };

/** The text itself; with approved wording in hand it is not needed for a reply. */
export function Writing({ label, draft, placeholder, hideInReply }: Props) {
  const { id, error, kept } = useFormField('body');
  return (
    <div className={hideInReply ? 'group-has-[input[value=reply]:checked]/write:hidden' : undefined}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Textarea
        {...describe(id, 'body', undefined, error)}
        defaultValue={kept ?? draft}
        placeholder={placeholder}
        rows={4}
        className="text-read field-sizing-content max-h-[50vh] min-h-24"
      />
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
