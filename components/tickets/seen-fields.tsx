'use client';

import { useContext } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { Notice } from '@/components/ui/notice';

export interface SeenTexts {
  /** "{theirs}" and "{yours}" stand for the two values. */
  conflict: string;
}

type Seen = Readonly<Record<string, string | number | null>>;
/** What keys are called where people read them. */
export type Words = Readonly<Record<string, string>>;

/**
 * What the writer saw when the form opened. After a conflict both values are shown, and sending again is a choice made
 * with open eyes: what is now there counts as seen (behaviour 62).
 */
export function SeenFields({ seen, words, texts }: { seen: Seen; words: Words; texts: SeenTexts }) {
  const { state } = useContext(FormContext);
  const clash = state.code === 'CONFLICT' && typeof state.data?.field === 'string' ? state.data : null;
  const say = (value: unknown) => words[String(value)] ?? String(value ?? '–');
  const now = clash ? { ...seen, [String(clash.field)]: clash.current as string | number | null } : seen;
  return (
    <>
      {Object.entries(now).map(([field, value]) => (
        <input key={field} type="hidden" name={`seen.${field}`} value={value ?? ''} />
      ))}
      {clash ? (
        <Notice tone="soon">
          {texts.conflict.replace('{theirs}', say(clash.current)).replace('{yours}', say(clash.yours))}
        </Notice>
      ) : null}
    </>
  );
}
