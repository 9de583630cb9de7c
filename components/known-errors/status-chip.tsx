import { useTranslations } from 'next-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import type { Effect, Status } from '@/lib/known-errors/schema';

const STATUS: Record<Status, ChipTone> = {
  suspected: 'held',
  confirmed: 'soon',
  workaround: 'sea',
  fixed: 'ok',
  closed: 'plain',
};
const EFFECT: Record<Effect, ChipTone> = { none: 'plain', degraded: 'soon', outage: 'late' };

export function StatusChip({ status }: { status: Status }) {
  const t = useTranslations('knowledge.errors.statuses');
  return <Chip tone={STATUS[status]}>{t(status)}</Chip>;
}

export function EffectChip({ effect }: { effect: Effect }) {
  const t = useTranslations('knowledge.errors.effects');
  return <Chip tone={EFFECT[effect]}>{t(effect)}</Chip>;
}
