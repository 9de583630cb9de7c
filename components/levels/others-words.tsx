import { useTranslations } from 'next-intl';
import { type CapabilityRow, OTHERS, type Other } from '@/lib/csmg/cells';
import { MODES } from '@/lib/csmg/modes';

/** People beside the levels, by what they may; what jobs do by themselves stands on the act's own page. */
export function OthersWords({ others }: { others: CapabilityRow['others'] }) {
  const t = useTranslations('levels');
  const people = OTHERS.filter((other) => other !== 'system');
  const groups = MODES.flatMap((mode) => {
    const who = people.filter((other: Other) => others[other]?.mode === mode);
    return who.length > 0
      ? [t('other', { who: who.map((other) => t(`others.${other}`)).join(', '), mode: t(`mode.${mode}`) })]
      : [];
  });
  if (groups.length === 0) return <span className="text-ink-3">–</span>;
  return <span className="text-sm text-ink-2">{groups.join('; ')}</span>;
}
