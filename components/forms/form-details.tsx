'use client';

import { type ReactNode, useContext } from 'react';
import { refused } from '@/lib/form-state';
import { FormContext } from './form-context';

/** A form that opens on demand, under its own words; one that was refused stands open, also without script. */
export function FormDetails({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const { state } = useContext(FormContext);
  return (
    <details open={refused(state) || undefined}>
      <summary className="w-fit cursor-pointer text-sm text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink pointer-coarse:min-h-11 pointer-coarse:content-center">
        {summary}
      </summary>
      <div className="mt-1.5 flex flex-col gap-2.5 rounded-md border border-line bg-surface-2 p-2.5">{children}</div>
    </details>
  );
}
