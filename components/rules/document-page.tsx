import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { dateOnly, type Zone } from '@/lib/format';
import type { ApplyPreview } from '@/lib/rules/apply-preview';
import type { RuleDocument, RuleRights, TrailEntry, VersionView } from '@/lib/rules/document';
import { ApplyCard } from './apply-card';
import { ChangeButton } from './change-button';
import { ContentView } from './content-view';
import { DecisionTrail } from './decision-trail';
import { Differences } from './differences';
import { DocumentHead } from './document-head';
import { RuleVerbs } from './rule-verbs';
import { TwoColumns } from './two-columns';
import { VersionList } from './version-list';

type Props = {
  found: RuleDocument;
  rights: RuleRights;
  uses: ReadonlyMap<string, number>;
  trail: readonly TrailEntry[];
  needed: readonly string[];
  preview: ApplyPreview | null;
  compare: { from: VersionView | null; to: VersionView | null };
  actorId: string;
  now: Date;
  zone: Zone;
};

/** One rule: what it says now, every version of it, who decided what, and what stands on it. */
export function DocumentPage(props: Props) {
  const { found, rights, uses, trail, needed, preview, compare, actorId, now, zone } = props;
  const t = useTranslations('rules');
  const { rule, inForce } = found;
  const change = <ChangeButton found={found} rights={rights} actorId={actorId} />;
  return (
    <TwoColumns
      side={
        <>
          <Card title={t('document.about')}>
            <DocumentHead found={found} needed={needed} zone={zone} />
          </Card>
          <Card title={t('document.versions')} flush>
            <VersionList found={found} uses={uses} zone={zone} />
          </Card>
          {rights.contribute ? <RuleVerbs found={found} rights={rights} /> : null}
        </>
      }
    >
      {compare.from && compare.to ? (
        <Card title={t('compare.against', { from: compare.from.number, to: compare.to.number })}>
          <Differences from={compare.from} to={compare.to} />
        </Card>
      ) : null}
      {inForce ? (
        <Card
          title={
            <>
              {t('document.inForce', { number: inForce.number })}
              {inForce.effectiveFrom ? (
                <span className="num ms-2 font-normal text-ink-3">
                  {t('document.since', { date: dateOnly(inForce.effectiveFrom, zone) })}
                </span>
              ) : null}
            </>
          }
          aside={change}
        >
          <ContentView kind={rule.kind} content={inForce.content} />
        </Card>
      ) : (
        <Card>
          <EmptyState title={t('document.nothing')} action={change}>
            {t('document.nothingHint')}
          </EmptyState>
        </Card>
      )}
      {preview ? <ApplyCard found={found} preview={preview} may={rights.apply} now={now} zone={zone} /> : null}
      <Card title={t('document.trail')}>
        <DecisionTrail entries={trail} title={rule.title} now={now} zone={zone} />
      </Card>
    </TwoColumns>
  );
}
