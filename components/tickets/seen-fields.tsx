'use client';

import { useContext } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { Notice } from '@/components/ui/notice';

export interface SeenTexts {
  /** "{theirs}" and "{yours}" stand for the two values. */
  conflict: string;
}

type Seen = Readonly<Record<string, string | number | null>>;

/**
 * What the writer saw when the form opened. After a conflict both values are shown, and sending again is a choice made
 * with open eyes: what is now there counts as seen (behaviour 62).
 */
export function SeenFields({ seen, texts }: { seen: Seen; texts: SeenTexts }) {
  const { state } = useContext(FormContext);
  const clash = state.code === 'CONFLICT' && typeof state.data?.field === 'string' ? state.data : null;
  const now = clash ? { ...seen, [String(clash.field)]: clash.current as string | number | null } : seen;
  return (
    <>
      {Object.entries(now).map(([field, value]) => (
        <input key={field} type="hidden" name={`seen.${field}`} value={value ?? ''} />
      ))}
      {clash ? (
        <Notice tone="soon">
          {texts.conflict
            .replace('{theirs}', String(clash.current ?? '–'))
            .replace('{yours}', String(clash.yours ?? '–'))}
        </Notice>
      ) : null}
    </>
  );
}
