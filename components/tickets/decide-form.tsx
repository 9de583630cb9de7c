'use client';

import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { toast } from '@/components/ui/toast';
import { doVerb } from '@/lib/tickets/actions';

type Props = {
  reference: string;
  accepted: boolean;
  texts: { failed: string; done: string; reason: string; accept: string; decline: string; close: string };
};

/** Accepting and declining both need a reason; what was accepted is closed with what came of it (behaviour 71). */
export function DecideForm({ reference, accepted, texts }: Props) {
  return (
    <ActionForm
      action={doVerb}
      failed={texts.failed}
      onDone={() => toast({ message: texts.done })}
      className="mt-2 flex flex-col gap-2"
    >
      <input type="hidden" name="_verb" value="decide-escalation" />
      <input type="hidden" name="reference" value={reference} />
      <TextField name="reason" label={texts.reason} required />
      <div className="flex flex-wrap gap-2">
        {accepted ? (
          <SubmitButton name="decision" value="close">
            {texts.close}
          </SubmitButton>
        ) : (
          <>
            <SubmitButton name="decision" value="accept">
              {texts.accept}
            </SubmitButton>
            <SubmitButton kind="default" name="decision" value="decline">
              {texts.decline}
            </SubmitButton>
          </>
        )}
      </div>
    </ActionForm>
  );
}
