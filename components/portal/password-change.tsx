'use client';

import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';
import { FormDone } from './form-done';

type Props = {
  action: FormAction;
  hasPassword: boolean;
  texts: Record<'now' | 'new' | 'newHint' | 'save' | 'failed', string>;
};

export function PasswordChange({ action, hasPassword, texts: t }: Props) {
  return (
    <ActionForm action={action} failed={t.failed} clear>
      <FormDone />
      {hasPassword ? (
        <TextField
          name="password"
          label={t.now}
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
      ) : null}
      <TextField
        name="newPassword"
        label={t.new}
        hint={t.newHint}
        type="password"
        autoComplete="new-password"
        required
        maxLength={200}
      />
      <div>
        <SubmitButton kind="default">{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
