import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { CommentsCard } from '@/components/documents/comments-card';
import type { EvidenceView } from '@/components/documents/evidence-list';
import { MeasuredCard } from '@/components/documents/measured-card';
import { Card } from '@/components/ui/card';
import { comment, measure } from '@/lib/documents/actions';
import type { CommentView } from '@/lib/documents/queries';
import type { Zone } from '@/lib/format';
import type { ApplyPreview } from '@/lib/rules/apply-preview';
import type { Choices } from '@/lib/rules/choices';
import type { deciding, RuleDocument, VersionView } from '@/lib/rules/document';
import type { RoutingDryRun } from '@/lib/rules/routing-dry-run';
import type { Trial } from '@/lib/rules/trial';
import { ApplyCard } from './apply-card';
import { ContentView } from './content-view';
import { DecideCard } from './decide-card';
import { Differences } from './differences';
import { DraftEditor, ProposeCard } from './draft-forms';
import { DryRunCard } from './dry-run-card';
import { RestoreForm } from './restore-form';
import { SaidCard } from './said-card';
import { TryCalendarCard } from './try-calendar-card';
import { TryServiceLevelCard } from './try-service-level-card';
import { TwoColumns } from './two-columns';
import { VersionState } from './version-state';

type Props = {
  found: RuleDocument;
  version: VersionView;
  /** What it would replace. */
  base: VersionView | null;
  editing: boolean;
  /** The draft has just been kept. */
  saved: boolean;
  /** An earlier version that this reader may draft anew. */
  mayRestore: boolean;
  seen: string;
  choices: Choices;
  deciding: Awaited<ReturnType<typeof deciding>>;
  preview: ApplyPreview | null;
  trial: Trial | null;
  dryRun: RoutingDryRun | null;
  /** What a kind adds of its own, such as what peers said. */
  beside?: ReactNode;
  evidence: EvidenceView;
  comments: readonly CommentView[];
  /** What came of it; null while it never was in force. */
  measured: { measured: ComponentProps<typeof MeasuredCard>['measured'] } | null;
  now: Date;
  zone: Zone;
};

/** One version: written, weighed against what is in force, tried, and decided. */
export function VersionPage(props: Props) {
  const { found, version, base, editing, seen, choices, preview, trial, now, zone } = props;
  const t = useTranslations('rules');
  const { kind, key } = found.rule;
  const about = (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="number" value={version.number} />
    </>
  );
  const waits = version.state === 'proposed' || version.state === 'agreed';
  return (
    <TwoColumns
      side={
        <>
          {editing ? <ProposeCard version={version} evidence={props.evidence} seen={seen} /> : null}
          {waits ? (
            <DecideCard
              version={version}
              deciding={props.deciding}
              against={found.inForce?.number ?? 0}
              now={now}
              zone={zone}
            />
          ) : null}
          {props.beside}
          {version.reason || version.decision ? (
            <SaidCard version={version} evidence={props.evidence} now={now} zone={zone} />
          ) : null}
          {trial?.kind === 'calendar' ? <TryCalendarCard {...trial} /> : null}
          {trial?.kind === 'serviceLevel' ? <TryServiceLevelCard {...trial} reasons={choices.waitingReasons} /> : null}
        </>
      }
    >
      {base ? (
        <Card title={t('compare.against', { from: base.number, to: version.number })}>
          <Differences
            kind={kind}
            choices={choices}
            from={base.number < version.number ? base : version}
            to={base.number < version.number ? version : base}
          />
        </Card>
      ) : null}
      {editing ? (
        <DraftEditor kind={kind} version={version} choices={choices} seen={seen} saved={props.saved} />
      ) : (
        <Card title={t('document.version', { number: version.number })} aside={<VersionState state={version.state} />}>
          {props.mayRestore ? <RestoreForm found={found} number={version.number} /> : null}
          {version.state === 'draft' ? (
            <p className="mb-4 text-ink-2">{t('draft.theirs', { name: version.author })}</p>
          ) : null}
          <ContentView kind={kind} content={version.content} choices={choices} />
        </Card>
      )}
      {props.measured ? <MeasuredCard {...props.measured} about={about} action={measure} zone={zone} /> : null}
      {version.state === 'draft' ? null : (
        <CommentsCard comments={props.comments} action={comment} about={about} now={now} zone={zone} />
      )}
      {props.dryRun ? <DryRunCard run={props.dryRun} /> : null}
      {preview && preview.tickets > 0 ? (
        <ApplyCard found={found} preview={preview} may={false} draft now={now} zone={zone} />
      ) : null}
    </TwoColumns>
  );
}
