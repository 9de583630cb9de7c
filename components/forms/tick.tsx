'use client';

import type { ComponentProps } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { useKeptTick } from './form-context';

type Props = ComponentProps<typeof Checkbox> & { name: string; value: string };

/** One box of a group that shares a name: what was ticked stays ticked when a refusal comes back, also without script. */
export function Tick({ name, value, defaultChecked, ...rest }: Props) {
  return <Checkbox name={name} value={value} defaultChecked={useKeptTick(name, value, defaultChecked)} {...rest} />;
}
