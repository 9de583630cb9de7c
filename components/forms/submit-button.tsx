'use client';

import type { ReactNode } from 'react';
import { useContext } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';
import type { ButtonKind } from '@/components/ui/button-look';
import { FormContext } from './form-context';

type Props = {
  children: ReactNode;
  kind?: Exclude<ButtonKind, 'cant'>;
  icon?: ReactNode;
  kbd?: string;
  /** Which of several buttons was pressed. */
  name?: string;
  value?: string;
  className?: string;
  /** The key-bindings island presses what carries this name. */
  press?: string;
  formAction?: (form: FormData) => void | Promise<void>;
};

/** Stays focusable while it works, so that the keyboard does not lose its place. */
export function SubmitButton({ kind = 'primary', press, ...rest }: Props) {
  const { pending } = useContext(FormContext);
  const status = useFormStatus();
  const busy = pending || status.pending;
  return <Button type="submit" kind={kind} aria-busy={busy || undefined} data-press={press} {...rest} />;
}
