'use client';

import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { DraftKeeper } from '@/components/forms/draft-keeper';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormAction } from '@/lib/form-state';
import { FileField } from './file-field';

type Props = {
  action: FormAction;
  reference: string;
  formKey: string;
  typed: string | undefined;
  texts: Record<'label' | 'hint' | 'send' | 'failed' | 'files' | 'filesHint' | 'filesKept' | 'optional', string>;
};

export function ReplyForm({ action, reference, formKey, typed, texts: t }: Props) {
  return (
    <ActionForm action={action} failed={t.failed}>
      <input type="hidden" name="_key" value={formKey} />
      <input type="hidden" name="reference" value={reference} />
      <DraftKeeper draft={`reply-${reference}`} field="body" />
      <AreaField
        name="body"
        label={t.label}
        hint={t.hint || undefined}
        defaultValue={typed}
        rows={4}
        maxLength={50_000}
        required
      />
      <FileField label={t.files} hint={t.filesHint} kept={t.filesKept} optional={t.optional} />
      <div>
        <SubmitButton>{t.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}
