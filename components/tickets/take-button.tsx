'use client';

import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { doVerb } from '@/lib/tickets/actions';
import { offerUndo, type UndoTexts } from './offer-undo';

type Props = {
  reference: string;
  texts: UndoTexts & { take: string; failed: string; done: string };
  /** Nobody owns it. The form stays when that ends, or nobody would be left to say what was done. */
  free: boolean;
};

/** Taking needs no question: one press, and the loser of a race reads who has it. */
export function TakeButton({ reference, texts, free }: Props) {
  return (
    <ActionForm
      action={doVerb}
      failed={texts.failed}
      onDone={({ data }) => offerUndo(texts.done, data?.undo, texts)}
      className={free ? 'flex items-center gap-2' : 'hidden'}
    >
      <input type="hidden" name="_verb" value="take" />
      <input type="hidden" name="reference" value={reference} />
      {free ? (
        <SubmitButton press="do-take" kbd="I">
          {texts.take}
        </SubmitButton>
      ) : null}
    </ActionForm>
  );
}
