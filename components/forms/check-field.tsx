'use client';

import type { ComponentProps } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { describe, FieldError } from '@/components/ui/field';
import { useFormField } from './form-context';

type Props = Omit<ComponentProps<typeof Checkbox>, 'id' | 'name'> & { name: string };

export function CheckField({ name, defaultChecked, ...rest }: Props) {
  const { id, error, kept } = useFormField(name);
  return (
    <div>
      <Checkbox {...describe(id, name, undefined, error)} defaultChecked={kept ? true : defaultChecked} {...rest} />
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
