'use client';

import { useContext } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { Notice } from '@/components/ui/notice';

/** What a form says once it went well, for those that stay on the page. */
export function FormDone() {
  const { state } = useContext(FormContext);
  return (
    <div role="status" className="contents">
      {state.ok && state.message ? <Notice tone="ok">{state.message}</Notice> : null}
    </div>
  );
}
