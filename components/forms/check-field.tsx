'use client';

import type { ComponentProps } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { describe, FieldError } from '@/components/ui/field';
import { useFormField, useKeptTick } from './form-context';

type Props = Omit<ComponentProps<typeof Checkbox>, 'id' | 'name' | 'value'> & { name: string };

export function CheckField({ name, defaultChecked, ...rest }: Props) {
  const { id, error } = useFormField(name);
  const ticked = useKeptTick(name, 'on', defaultChecked);
  return (
    <div>
      <Checkbox {...describe(id, name, undefined, error)} defaultChecked={ticked} {...rest} />
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
