import { useTranslations } from 'next-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import type { VersionState as State } from '@/prisma/generated/enums';

const TONES: Record<State, ChipTone> = {
  draft: 'line',
  proposed: 'held',
  agreed: 'sea',
  inForce: 'ok',
  superseded: 'plain',
  retired: 'plain',
};

export function VersionState({ state }: { state: State }) {
  const t = useTranslations('rules.states');
  return <Chip tone={TONES[state]}>{t(state)}</Chip>;
}
