import { useTranslations } from 'next-intl';
import { ChangeButton } from '@/components/rules/change-button';
import { ContentView } from '@/components/rules/content-view';
import { DecisionTrail } from '@/components/rules/decision-trail';
import { Differences } from '@/components/rules/differences';
import { DocumentHead } from '@/components/rules/document-head';
import { TwoColumns } from '@/components/rules/two-columns';
import { VersionList } from '@/components/rules/version-list';
import { VersionState } from '@/components/rules/version-state';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { StateChip } from '@/components/ui/state-chip';
import type { Zone } from '@/lib/format';
import type { MatchedTicket, Standing } from '@/lib/known-errors/queries';
import { paths } from '@/lib/paths';
import type { Choices } from '@/lib/rules/choices';
import type { RuleDocument, RuleRights, TrailEntry, VersionView } from '@/lib/rules/document';
import type { KnownErrorContent } from '@/lib/rules/kinds/known-error';
import { type How, StandingCard } from './standing-card';

type Props = {
  found: RuleDocument;
  standing: Standing;
  matched: readonly MatchedTicket[];
  uses: ReadonlyMap<string, number>;
  trail: readonly TrailEntry[];
  rights: RuleRights;
  choices: Choices;
  validate: How;
  accept: How;
  compare: { from: VersionView | null; to: VersionView | null };
  actorId: string;
  now: Date;
  zone: Zone;
};

/** One known error: its document, how it stands, the tickets that are it. */
export function ErrorScreen({ found, standing, matched, compare, zone, now, ...rest }: Props) {
  const t = useTranslations('knowledge.errors');
  const rules = useTranslations('rules');
  const { rule } = found;
  // Only suspected, its newest version is all there is to read.
  const shown = found.inForce ?? found.versions[0];
  const content = shown?.content as KnownErrorContent | undefined;
  const felt = content?.audience === 'public' && content.services.length > 0;
  return (
    <TwoColumns
      side={
        <>
          <StandingCard
            errorKey={rule.key}
            standing={standing}
            validate={rest.validate}
            accept={rest.accept}
            felt={felt}
            zone={zone}
          />
          <Card title={t('matched')}>
            {matched.length === 0 ? <p className="text-ink-3">{t('noMatched')}</p> : null}
            <ul className="flex flex-col gap-1">
              {matched.map(({ reference, subject, state }) => (
                <li key={reference} className="flex items-center gap-2 text-sm">
                  <Link
                    href={paths.ticket(reference)}
                    className="min-w-0 flex-1 truncate hover:underline"
                    title={subject}
                  >
                    <span className="num text-ink-3">{reference}</span> {subject}
                  </Link>
                  <StateChip state={state} />
                </li>
              ))}
            </ul>
          </Card>
          <Card title={rules('document.about')}>
            <DocumentHead found={found} needed={[]} zone={zone} />
          </Card>
          <Card title={rules('document.versions')} flush>
            <VersionList found={found} uses={rest.uses} zone={zone} />
          </Card>
        </>
      }
    >
      {compare.from && compare.to ? (
        <Card title={rules('compare.against', { from: compare.from.number, to: compare.to.number })}>
          <Differences kind="knownError" from={compare.from} to={compare.to} choices={rest.choices} />
        </Card>
      ) : null}
      {shown ? (
        <Card
          title={
            <span className="flex items-center gap-2">
              {rules('document.version', { number: shown.number })} <VersionState state={shown.state} />
            </span>
          }
          aside={<ChangeButton found={found} rights={rest.rights} actorId={rest.actorId} />}
        >
          <ContentView kind="knownError" content={shown.content} choices={rest.choices} />
        </Card>
      ) : null}
      <Card title={rules('document.trail')}>
        <DecisionTrail entries={rest.trail} title={rule.title} now={now} zone={zone} />
      </Card>
    </TwoColumns>
  );
}
