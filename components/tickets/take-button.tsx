'use client';

import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { toast } from '@/components/ui/toast';
import { doVerb } from '@/lib/tickets/actions';
import { ByScript } from './by-script';

type Props = { reference: string; texts: { take: string; failed: string; done: string } };

/** Taking needs no question: one press, and the loser of a race reads who has it. */
export function TakeButton({ reference, texts }: Props) {
  return (
    <ActionForm
      action={doVerb}
      failed={texts.failed}
      onDone={() => toast({ message: texts.done })}
      className="flex items-center gap-2"
    >
      <input type="hidden" name="_verb" value="take" />
      <input type="hidden" name="reference" value={reference} />
      <ByScript />
      <SubmitButton press="do-take" kbd="I">
        {texts.take}
      </SubmitButton>
    </ActionForm>
  );
}
