import { useTranslations } from 'next-intl';
import { called } from '@/lib/rules/called';
import type { AccessItemContent } from '@/lib/rules/kinds/access-item';
import { Facts } from '../part';
import type { ViewProps } from '../view-props';

export function AccessView({ content, choices }: ViewProps<AccessItemContent>) {
  const t = useTranslations('catalogue.item');
  return (
    <Facts
      facts={[
        [t('summary'), content.summary],
        [t('owner'), content.owner],
        [t('longestDays'), content.longestDays],
        [t('warnDays'), content.warnDays],
        [t('function'), called(choices.functions, content.functionKey)],
        [t('team'), content.teamKey ? called(choices.teams, content.teamKey) : t('noTeam')],
      ]}
    />
  );
}
