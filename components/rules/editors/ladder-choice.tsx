import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/select-field';
import type { Choice } from '@/lib/rules/choices';
import type { ServiceLevelContent } from '@/lib/rules/kinds/service-level';

type Props = { ladder: ServiceLevelContent['ladder']; choices: readonly Choice[] };

/** Which ladder counts. An older service level carries its steps itself and may keep them. */
export function LadderChoice({ ladder, choices }: Props) {
  const t = useTranslations('rules');
  const own = Array.isArray(ladder) ? JSON.stringify(ladder) : null;
  const said = Array.isArray(ladder)
    ? ladder.map(({ at, to }) => `${Math.round(at * 100)} % ${t(`ladder.rungs.${to}`)}`).join(', ')
    : '';
  return (
    <SelectField
      name="content.ladder"
      label={t('level.ladder')}
      hint={t('level.ladderHint')}
      options={[
        ...(own ? [{ value: own, label: t('level.ownSteps', { steps: said || t('level.never') }) }] : []),
        ...choices,
      ]}
      blank={t('level.standardLadder')}
      defaultValue={own ?? (typeof ladder === 'string' ? ladder : '')}
    />
  );
}
