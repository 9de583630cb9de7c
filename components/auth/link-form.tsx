'use client';

import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { FormDone } from '@/components/portal/form-done';
import type { FormAction } from '@/lib/form-state';

type Props = { action: FormAction; texts: { email: string; submit: string; failed: string } };

export function LinkForm({ action, texts }: Props) {
  return (
    <ActionForm action={action} failed={texts.failed}>
      <FormDone />
      <TextField name="email" label={texts.email} type="email" autoComplete="email" required maxLength={254} />
      <SubmitButton kind="default" className="w-full">
        {texts.submit}
      </SubmitButton>
    </ActionForm>
  );
}
