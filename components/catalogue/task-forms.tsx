'use client';

import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/form-state';

type Props = {
  id: string;
  reference: string;
  take?: FormAction;
  done?: FormAction;
  skip?: FormAction;
  /** Why it is not this person's to do. */
  cant: string | null;
  texts: Record<'take' | 'do' | 'skip' | 'why' | 'failed', string>;
};

/** What can be done about one task that is ready. */
export function TaskForms({ id, reference, take, done, skip, cant, texts }: Props) {
  const form = (action: FormAction, label: string, kind: 'default' | 'quiet') => (
    <ActionForm action={action} failed={texts.failed} className="flex flex-col gap-1">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="reference" value={reference} />
      <SubmitButton kind={kind}>{label}</SubmitButton>
    </ActionForm>
  );
  return (
    <div className="mt-1.5 flex flex-col gap-1.5">
      {cant ? <p className="text-sm text-ink-2">{cant}</p> : null}
      <div className="flex flex-wrap gap-1.5">
        {done ? form(done, texts.do, 'default') : null}
        {take ? form(take, texts.take, 'quiet') : null}
      </div>
      {skip ? (
        <details>
          <summary className="w-fit cursor-pointer text-sm text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink pointer-coarse:min-h-11">
            {texts.skip}
          </summary>
          <ActionForm action={skip} failed={texts.failed} className="mt-1.5 flex flex-col gap-2">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="reference" value={reference} />
            <TextField name="reason" label={texts.why} required maxLength={2000} autoComplete="off" />
            <div>
              <SubmitButton kind="default">{texts.skip}</SubmitButton>
            </div>
          </ActionForm>
        </details>
      ) : null}
    </div>
  );
}
