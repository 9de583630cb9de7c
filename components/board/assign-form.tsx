'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { offerUndo, type UndoTexts } from '@/components/tickets/offer-undo';
import { assignOnBoard } from '@/lib/allocation/actions';

type Props = {
  reference: string;
  version: number;
  closeHref: string;
  texts: UndoTexts & { failed: string; done: string };
  children: ReactNode;
};

/** Every button inside names a person; with script the side closes and an Undo is offered. */
export function AssignForm({ reference, version, closeHref, texts, children }: Props) {
  const router = useRouter();
  return (
    <ActionForm
      action={assignOnBoard}
      failed={texts.failed}
      onDone={({ data }) => {
        offerUndo(texts.done, data?.undo, texts);
        router.replace(closeHref, { scroll: false });
      }}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="back" value={closeHref} />
      {children}
    </ActionForm>
  );
}
