import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { AcknowledgeCard } from '@/components/documents/acknowledge-card';
import { CommentsCard } from '@/components/documents/comments-card';
import { CompareForm } from '@/components/documents/compare-form';
import { MeasuredCard } from '@/components/documents/measured-card';
import { ConformanceCard } from '@/components/procedures/conformance-card';
import { RunTable } from '@/components/procedures/run-table';
import { Card } from '@/components/ui/card';
import { comment, measure } from '@/lib/documents/actions';
import type { CommentView } from '@/lib/documents/queries';
import type { Zone } from '@/lib/format';
import type { Conformance } from '@/lib/procedures/conformance';
import type { ApplyPreview } from '@/lib/rules/apply-preview';
import type { Choices } from '@/lib/rules/choices';
import type { RuleDocument, RuleRights, TrailEntry, VersionView } from '@/lib/rules/document';
import { ProcedureContent } from '@/lib/rules/kinds/procedure';
import { ApplyCard } from './apply-card';
import { ChangeButton } from './change-button';
import { DecisionTrail } from './decision-trail';
import { Differences } from './differences';
import { DocumentHead } from './document-head';
import { InForceCard } from './in-force-card';
import { RuleVerbs } from './rule-verbs';
import { TwoColumns } from './two-columns';
import { VersionList } from './version-list';

type Props = {
  found: RuleDocument;
  rights: RuleRights;
  uses: ReadonlyMap<string, number>;
  trail: readonly TrailEntry[];
  needed: readonly string[];
  choices: Choices;
  preview: ApplyPreview | null;
  compare: { from: VersionView | null; to: VersionView | null };
  comments: readonly CommentView[];
  /** What came of the version in force; null while none is. */
  measured: { measured: ComponentProps<typeof MeasuredCard>['measured'] } | null;
  asking: Pick<ComponentProps<typeof AcknowledgeCard>, 'questions' | 'readers'> | null;
  followed: {
    conformance: Conformance;
    runs: Omit<ComponentProps<typeof RunTable>, 'now' | 'zone'> | null;
  } | null;
  actorId: string;
  now: Date;
  zone: Zone;
};

/** One rule: what it says now, every version of it, who decided what, and what stands on it. */
export function DocumentPage(props: Props) {
  const { found, rights, uses, trail, needed, preview, compare, comments, measured, asking, followed } = props;
  const { actorId, now, zone } = props;
  const t = useTranslations('rules');
  const { rule, inForce, versions } = found;
  const change = <ChangeButton found={found} rights={rights} actorId={actorId} />;
  const about = (
    <>
      <input type="hidden" name="kind" value={rule.kind} />
      <input type="hidden" name="key" value={rule.key} />
      <input type="hidden" name="number" value={inForce?.number ?? ''} />
    </>
  );
  return (
    <TwoColumns
      side={
        <>
          <Card title={t('document.about')}>
            <DocumentHead found={found} needed={needed} zone={zone} />
          </Card>
          <Card title={t('document.versions')} flush>
            <VersionList found={found} uses={uses} zone={zone} />
            <CompareForm
              numbers={versions.map(({ number }) => number)}
              from={compare.from?.number ?? null}
              to={compare.to?.number ?? null}
            />
          </Card>
          {rights.contribute ? <RuleVerbs found={found} rights={rights} /> : null}
        </>
      }
    >
      {compare.from && compare.to ? (
        <Card title={t('compare.against', { from: compare.from.number, to: compare.to.number })}>
          <Differences kind={rule.kind} from={compare.from} to={compare.to} choices={props.choices} />
        </Card>
      ) : null}
      <InForceCard found={found} change={change} choices={props.choices} zone={zone} />
      {asking && inForce ? (
        <AcknowledgeCard
          document={{ kind: rule.kind, key: rule.key, number: inForce.number }}
          {...asking}
          named={rights.decide}
          actorId={actorId}
          zone={zone}
        />
      ) : null}
      {followed?.runs ? <RunTable {...followed.runs} now={now} zone={zone} /> : null}
      {followed && inForce ? (
        <ConformanceCard
          ruleKey={rule.key}
          conformance={followed.conformance}
          steps={ProcedureContent.parse(inForce.content).steps}
        />
      ) : null}
      {measured && inForce ? <MeasuredCard {...measured} action={measure} about={about} zone={zone} /> : null}
      {preview ? <ApplyCard found={found} preview={preview} may={rights.apply} now={now} zone={zone} /> : null}
      <CommentsCard comments={comments} action={comment} about={about} now={now} zone={zone} />
      <Card title={t('document.trail')}>
        <DecisionTrail entries={trail} title={rule.title} now={now} zone={zone} />
      </Card>
    </TwoColumns>
  );
}
