import type { ReactNode } from 'react';
import { Tick } from '@/components/forms/tick';
import type { Choice } from '@/lib/rules/choices';
import { Part } from '../part';

type Props = { title: ReactNode; hint?: ReactNode; services: readonly Choice[]; chosen?: readonly string[] };

/** The services a document is about. */
export function ServicesPart({ title, hint, services, chosen }: Props) {
  return (
    <Part title={title} hint={hint}>
      <div className="grid gap-1 sm:grid-cols-2">
        {services.map(({ value, label }) => (
          <Tick
            key={value}
            name="content.services"
            value={value}
            label={label}
            defaultChecked={chosen?.includes(value)}
          />
        ))}
      </div>
    </Part>
  );
}
