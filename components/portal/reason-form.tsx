'use client';

import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { DraftKeeper } from '@/components/forms/draft-keeper';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormAction } from '@/lib/form-state';

type Props = {
  action: FormAction;
  reference: string;
  draft: string;
  typed?: string;
  kind?: 'default' | 'danger';
  texts: { label: string; hint: string; send: string; failed: string };
};

/** One act that wants a reason: not yet solved, or not needed any more. */
export function ReasonForm({ action, reference, draft, typed, kind = 'default', texts }: Props) {
  return (
    <ActionForm action={action} failed={texts.failed} className="flex flex-col gap-3">
      <input type="hidden" name="reference" value={reference} />
      <DraftKeeper draft={draft} field="reason" />
      <AreaField
        name="reason"
        label={texts.label}
        hint={texts.hint}
        defaultValue={typed}
        rows={2}
        maxLength={2000}
        required
      />
      <div>
        <SubmitButton kind={kind}>{texts.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}
