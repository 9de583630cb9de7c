'use client';

import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormAction } from '@/lib/form-state';

type Props = {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  /** What was said before; the other is offered then. */
  decided: 'approved' | 'refused' | null;
  texts: Record<'reason' | 'reasonHint' | 'approve' | 'refuse' | 'failed', string>;
};

/** Yes or no with a word of why; the button pressed is the decision. */
export function DecideForm({ action, hidden, decided, texts }: Props) {
  return (
    <ActionForm action={action} failed={texts.failed} className="flex flex-col gap-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <AreaField name="reason" label={texts.reason} hint={texts.reasonHint} rows={2} maxLength={2000} />
      <div className="flex flex-wrap gap-2">
        {decided === 'approved' ? null : (
          <SubmitButton kind={decided ? 'default' : 'primary'} name="decision" value="approve">
            {texts.approve}
          </SubmitButton>
        )}
        {decided === 'refused' ? null : (
          <SubmitButton kind="default" name="decision" value="refuse">
            {texts.refuse}
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}
