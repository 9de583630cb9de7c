import { useTranslations } from 'next-intl';
import { EvidenceList, type EvidenceView } from '@/components/documents/evidence-list';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { dateOnly, type Zone } from '@/lib/format';
import type { VersionView } from '@/lib/rules/document';

type Props = { version: VersionView; evidence: EvidenceView; now: Date; zone: Zone };

/** Why it was proposed and what speaks for it, by when it should be decided, and what was answered. */
export function SaidCard({ version, evidence, now, zone }: Props) {
  const t = useTranslations('rules.document');
  const words = useTranslations('documents');
  const { state, reason, decision, decideBy, wishedFrom } = version;
  const waits = state === 'proposed' && decideBy !== null;
  const overdue = waits && decideBy < now;
  return (
    <Card title={t('reason')} aside={overdue ? <Chip tone="late">{words('overdue')}</Chip> : null}>
      <div className="flex flex-col gap-3">
        {reason ? (
          <p className="whitespace-pre-wrap text-pretty">
            {reason} <span className="text-ink-3">{version.author}</span>
          </p>
        ) : null}
        <EvidenceList evidence={evidence} />
        {waits || wishedFrom ? (
          <p className="num flex flex-wrap gap-x-4 text-sm text-ink-2">
            {wishedFrom ? <span>{words('wished', { date: dateOnly(wishedFrom, zone) })}</span> : null}
            {waits ? <span>{words('decideBy', { date: dateOnly(decideBy, zone) })}</span> : null}
          </p>
        ) : null}
        {decision ? (
          <p className="whitespace-pre-wrap border-t border-line pt-2 text-pretty">
            {decision} <span className="text-ink-3">{version.decider}</span>
          </p>
        ) : null}
      </div>
    </Card>
  );
}
