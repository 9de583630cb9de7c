import { useTranslations } from 'next-intl';
import { StatRow, StatTile } from '@/components/ui/stat-tile';
import type { Holders } from '@/lib/people/holders';

/** The cover of levels in six figures. */
export function HolderFigures({ held }: { held: Holders }) {
  const t = useTranslations('levels.holders');
  const levels = held.functions.flatMap((desk) => desk.levels);
  const everybody = levels.flatMap((one) => one.holders);
  const people = new Set(everybody.map((one) => one.personId)).size;
  const gaps = levels.filter((one) => one.holders.length === 0).length;
  return (
    <StatRow>
      <StatTile label={t('people')} value={people} />
      <StatTile
        label={t('gaps')}
        value={gaps}
        tone={gaps > 0 ? 'bad' : 'good'}
        note={gaps > 0 ? t('gapsNote') : t('gapsNone')}
      />
      <StatTile label={t('deputies')} value={everybody.filter((one) => one.deputyFor).length} />
      <StatTile label={t('soon')} value={held.expiring.length} />
      <StatTile label={t('reviewDue')} value={held.reviewDue.length} />
      <StatTile label={t('review')} value={held.selfApproved.length} />
    </StatRow>
  );
}
