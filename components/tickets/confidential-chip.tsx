import { LockKeyhole } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';

/** Says that few may open this ticket: what is read here stays here. */
export function ConfidentialChip({ of }: { of: { confidential: boolean } }) {
  const t = useTranslations('tickets');
  return of.confidential ? (
    <Chip tone="brass" title={t('confidentialHint')}>
      <LockKeyhole aria-hidden="true" className="size-3" />
      {t('confidential')}
    </Chip>
  ) : null;
}
