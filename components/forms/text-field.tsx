'use client';

import type { ComponentProps, ReactNode } from 'react';
import { describe, Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useFormField } from './form-context';

type Props = Omit<ComponentProps<'input'>, 'id' | 'name'> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  aside?: ReactNode;
  hideLabel?: boolean | 'wide';
};

/** Without an end a browser takes years of six figures. */
const LATEST: Partial<Record<string, string>> = { date: '9999-12-31', 'datetime-local': '9999-12-31T23:59' };

export function TextField({ name, label, hint, aside, hideLabel, defaultValue, ...rest }: Props) {
  const { id, error, kept } = useFormField(name);
  return (
    <Field id={id} label={label} hint={hint} aside={aside} hideLabel={hideLabel} error={error}>
      <Input
        {...describe(id, name, hint, error)}
        defaultValue={kept ?? defaultValue}
        max={rest.type ? LATEST[rest.type] : undefined}
        {...rest}
      />
    </Field>
  );
}
