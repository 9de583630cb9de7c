'use client';

import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';

type Props = {
  id: string;
  back: string;
  /** Left out where only its owner prolongs it. */
  renew?: FormAction;
  revoke: FormAction;
  texts: Record<'until' | 'renew' | 'reason' | 'revoke' | 'failed', string>;
};

/** Prolong an access, or end it with a reason. */
export function AccessForms({ id, back, renew, revoke, texts }: Props) {
  const hidden = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="_back" value={back} />
    </>
  );
  return (
    <div className="mt-2 grid items-start gap-x-6 gap-y-4 sm:grid-cols-2">
      {renew ? (
        <ActionForm action={renew} failed={texts.failed} className="flex flex-col gap-2">
          {hidden}
          <TextField name="until" label={texts.until} type="date" required />
          <div>
            <SubmitButton kind="default">{texts.renew}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
      <ActionForm action={revoke} failed={texts.failed} className="flex flex-col gap-2">
        {hidden}
        <TextField name="reason" label={texts.reason} required maxLength={2000} autoComplete="off" />
        <div>
          <SubmitButton kind="danger">{texts.revoke}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
