import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chip, type ChipTone } from './chip';

const tones = {
  new: 'sea',
  open: 'plain',
  waiting: 'plain',
  held: 'held',
  approval: 'line',
  resolved: 'ok',
  closed: 'plain',
  cancelled: 'line',
  merged: 'line',
} satisfies Record<string, ChipTone>;

export type StateName = keyof typeof tones;

const known = (state: string): state is StateName => state in tones;

/** The state in a word; `children` overrides it where a desk has its own name inside the same category. */
export function StateChip({ state, children }: { state: string; children?: ReactNode }) {
  const t = useTranslations('ui.states');
  return <Chip tone={known(state) ? tones[state] : 'plain'}>{children ?? (known(state) ? t(state) : state)}</Chip>;
}
