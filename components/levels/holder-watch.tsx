import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Zone } from '@/lib/format';
import type { Holders } from '@/lib/people/holders';
import { HoldingLines } from './holding-lines';

/** What somebody has to look at: levels that end, are due for review, begin later, or that nobody else confirmed. */
export function HolderWatch({ held, zone }: { held: Holders; zone: Zone }) {
  const t = useTranslations('levels.holders');
  return (
    <div className="flex flex-col gap-3">
      <Card title={t('expiring')} flush>
        <HoldingLines lines={held.expiring} by="to" empty={t('expiringNone')} zone={zone} />
      </Card>
      <Card title={t('reviewDue')} flush>
        {held.reviewDue.length > 0 ? (
          <p className="border-b border-line px-3.5 py-2.5 text-pretty text-ink-2">{t('reviewDueText')}</p>
        ) : null}
        <HoldingLines lines={held.reviewDue} by="seen" empty={t('reviewDueNone')} zone={zone} />
      </Card>
      {held.coming.length > 0 ? (
        <Card title={t('coming')} flush>
          <HoldingLines lines={held.coming} by="from" empty="" zone={zone} />
        </Card>
      ) : null}
      <Card title={t('selfApproved')} flush>
        {held.selfApproved.length > 0 ? (
          <p className="border-b border-line px-3.5 py-2.5 text-pretty text-ink-2">{t('selfApprovedText')}</p>
        ) : null}
        <HoldingLines lines={held.selfApproved} by="from" empty={t('selfApprovedNone')} zone={zone} />
      </Card>
    </div>
  );
}
