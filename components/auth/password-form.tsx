'use client';

import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';

type Props = {
  action: FormAction;
  next: string | null;
  texts: { email: string; password: string; submit: string; failed: string };
};

export function PasswordForm({ action, next, texts }: Props) {
  return (
    <ActionForm action={action} failed={texts.failed}>
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <TextField name="email" label={texts.email} type="email" autoComplete="username" required maxLength={254} />
      <TextField
        name="password"
        label={texts.password}
        type="password"
        autoComplete="current-password"
        required
        maxLength={200}
      />
      <SubmitButton className="w-full">{texts.submit}</SubmitButton>
    </ActionForm>
  );
}
