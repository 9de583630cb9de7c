import { useTranslations } from 'next-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';

const TONES = { submitted: 'held', accepted: 'ok', returned: 'soon', rejected: 'late', withdrawn: 'plain' } as const;
type State = keyof typeof TONES;
const isState = (state: string): state is State => state in TONES;

export function ProposalState({ state, overdue = false }: { state: string; overdue?: boolean }) {
  const t = useTranslations('proposals');
  if (overdue) return <Chip tone="late">{t('overdue')}</Chip>;
  const tone: ChipTone = isState(state) ? TONES[state] : 'plain';
  return <Chip tone={tone}>{isState(state) ? t(`states.${state}`) : state}</Chip>;
}
