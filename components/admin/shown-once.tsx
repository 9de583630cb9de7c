'use client';

import { useContext, useEffect, useRef } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { CopyButton } from '@/components/ui/copy-button';

type Props = { title: string; text: string; copy: string; copied: string };

/** A secret that stands in the answer to its form and nowhere else. */
export function ShownOnce({ title, text, copy, copied }: Props) {
  const { state } = useContext(FormContext);
  const here = useRef<HTMLDivElement>(null);
  const secret = typeof state.data?.secret === 'string' ? state.data.secret : null;
  useEffect(() => {
    if (secret) here.current?.focus();
  }, [secret]);
  if (!secret) return null;
  return (
    <div ref={here} role="status" tabIndex={-1} className="edged rounded-md bg-ok-soft px-3 py-2.5">
      <p className="font-strong text-ok">{title}</p>
      <p className="text-pretty">{text}</p>
      <p className="mt-2 flex items-center gap-1 rounded-sm border border-line bg-raised ps-2.5">
        <code className="min-w-0 flex-1 py-1.5 [overflow-wrap:anywhere]">{secret}</code>
        <CopyButton text={secret} label={copy} done={copied} />
      </p>
    </div>
  );
}
