import { useTranslations } from 'next-intl';
import type { AccessItemContent } from '@/lib/rules/kinds/access-item';
import { Facts } from '../part';

export function AccessView({ content }: { content: AccessItemContent }) {
  const t = useTranslations('catalogue.item');
  return (
    <Facts
      facts={[
        [t('summary'), content.summary],
        [t('owner'), content.owner],
        [t('longestDays'), content.longestDays],
        [t('warnDays'), content.warnDays],
        [t('function'), content.functionKey],
        [t('team'), content.teamKey ?? t('noTeam')],
      ]}
    />
  );
}
