'use client';

import { createContext, useContext } from 'react';
import { type FormState, untouched } from '@/lib/form-state';

type FormView = { state: FormState; pending: boolean; prefix: string };

export const FormContext = createContext<FormView>({ state: untouched, pending: false, prefix: 'f' });

/** Whether a box is ticked: as it was sent, where a refusal came back, else as it began. An unticked box is not sent at all. */
export function useKeptTick(name: string, value = 'on', begun = false): boolean {
  const { values } = useContext(FormContext).state;
  if (!values) return begun;
  return values[name]?.split('\n').includes(value) ?? false;
}

/** What a field needs of its form: an id, its first error, and the value to keep. */
export function useFormField(name: string) {
  const { state, prefix } = useContext(FormContext);
  return { id: `${prefix}-${name}`, error: state.fields?.[name]?.[0], kept: state.values?.[name] };
}
