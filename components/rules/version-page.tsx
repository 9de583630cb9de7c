import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Zone } from '@/lib/format';
import type { ApplyPreview } from '@/lib/rules/apply-preview';
import type { Choices } from '@/lib/rules/choices';
import type { deciding, RuleDocument, VersionView } from '@/lib/rules/document';
import type { Trial } from '@/lib/rules/trial';
import { ApplyCard } from './apply-card';
import { ContentView } from './content-view';
import { DecideCard } from './decide-card';
import { Differences } from './differences';
import { DraftEditor, ProposeCard } from './draft-forms';
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
  seen: string;
  choices: Choices;
  deciding: Awaited<ReturnType<typeof deciding>>;
  preview: ApplyPreview | null;
  trial: Trial | null;
  now: Date;
  zone: Zone;
};

/** One version: written, weighed against what is in force, tried, and decided. */
export function VersionPage(props: Props) {
  const { found, version, base, editing, seen, choices, preview, trial, now, zone } = props;
  const t = useTranslations('rules');
  const { kind } = found.rule;
  const waits = version.state === 'proposed' || version.state === 'agreed';
  return (
    <TwoColumns
      side={
        <>
          {editing ? <ProposeCard version={version} /> : null}
          {waits ? (
            <DecideCard version={version} deciding={props.deciding} against={found.inForce?.number ?? 0} zone={zone} />
          ) : null}
          {version.reason || version.decision ? <Said version={version} /> : null}
          {trial?.kind === 'calendar' ? <TryCalendarCard {...trial} /> : null}
          {trial?.kind === 'serviceLevel' ? <TryServiceLevelCard {...trial} reasons={choices.waitingReasons} /> : null}
        </>
      }
    >
      {base ? (
        <Card title={t('compare.against', { from: base.number, to: version.number })}>
          <Differences
            from={base.number < version.number ? base : version}
            to={base.number < version.number ? version : base}
          />
        </Card>
      ) : null}
      {editing ? (
        <DraftEditor kind={kind} version={version} choices={choices} seen={seen} />
      ) : (
        <Card title={t('document.version', { number: version.number })} aside={<VersionState state={version.state} />}>
          {version.state === 'draft' ? (
            <p className="mb-4 text-ink-2">{t('draft.theirs', { name: version.author })}</p>
          ) : null}
          <ContentView kind={kind} content={version.content} />
        </Card>
      )}
      {preview && preview.tickets > 0 ? (
        <ApplyCard found={found} preview={preview} may={false} draft now={now} zone={zone} />
      ) : null}
    </TwoColumns>
  );
}

/** Why it was proposed, and what was answered. */
function Said({ version }: { version: VersionView }) {
  const t = useTranslations('rules.document');
  return (
    <Card title={t('reason')}>
      <div className="flex flex-col gap-2">
        {version.reason ? (
          <p className="whitespace-pre-wrap">
            {version.reason} <span className="text-ink-3">{version.author}</span>
          </p>
        ) : null}
        {version.decision ? (
          <p className="whitespace-pre-wrap border-t border-line pt-2">
            {version.decision} <span className="text-ink-3">{version.decider}</span>
          </p>
        ) : null}
      </div>
    </Card>
  );
}
