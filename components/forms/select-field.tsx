'use client';

import type { ComponentProps, ReactNode } from 'react';
import { describe, Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useFormField } from './form-context';

type Props = Omit<ComponentProps<typeof Select>, 'id' | 'name'> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  aside?: ReactNode;
  hideLabel?: boolean | 'wide';
};

export function SelectField({ name, label, hint, aside, hideLabel, defaultValue, ...rest }: Props) {
  const { id, error, kept } = useFormField(name);
  return (
    <Field id={id} label={label} hint={hint} aside={aside} hideLabel={hideLabel} error={error}>
      <Select {...describe(id, name, hint, error)} defaultValue={kept ?? defaultValue} {...rest} />
    </Field>
  );
}
