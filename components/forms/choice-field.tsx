'use client';

import type { ReactNode } from 'react';
import { ChoiceGroup, type ChoiceOption } from '@/components/ui/choice-group';
import { describe, FieldError, hintId } from '@/components/ui/field';
import { useFormField } from './form-context';

type Props = {
  name: string;
  legend: ReactNode;
  hideLegend?: boolean;
  hint?: ReactNode;
  options: readonly ChoiceOption[];
  defaultValue?: string;
  /** Several may be chosen. */
  several?: boolean;
  look?: 'plain' | 'cards' | 'inline';
  required?: boolean;
};

export function ChoiceField({ name, hint, defaultValue, ...rest }: Props) {
  const { id, error, kept } = useFormField(name);
  const { name: _, ...aria } = describe(id, name, hint, error);
  return (
    <ChoiceGroup name={name} defaultValue={kept ?? defaultValue} {...aria} {...rest}>
      {hint ? (
        <p id={hintId(id)} className="text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </ChoiceGroup>
  );
}
