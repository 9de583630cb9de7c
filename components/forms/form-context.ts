'use client';

import { createContext, useContext } from 'react';
import { type FormState, untouched } from '@/lib/form-state';

type FormView = { state: FormState; pending: boolean; prefix: string };

export const FormContext = createContext<FormView>({ state: untouched, pending: false, prefix: 'f' });

/** What a field needs of its form: an id, its first error, and the value to keep. */
export function useFormField(name: string) {
  const { state, prefix } = useContext(FormContext);
  return { id: `${prefix}-${name}`, error: state.fields?.[name]?.[0], kept: state.values?.[name] };
}
