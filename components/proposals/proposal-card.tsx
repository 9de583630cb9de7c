import { useTranslations } from 'next-intl';
import { EvidenceList, type EvidenceView } from '@/components/documents/evidence-list';
import { Avatar } from '@/components/ui/avatar';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { dateOnly, shortTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ProposalDetail } from '@/lib/proposals/queries';
import { DecisionForm } from './decision-form';
import { ProposalState } from './proposal-state';
import { Wish } from './wish';

/** One proposal: who wants what and why, and the decision. */
type Props = {
  proposal: ProposalDetail;
  evidence: EvidenceView;
  names: Readonly<Record<string, string>>;
  now: Date;
  zone: Zone;
};

export function ProposalCard({ proposal, evidence, names, now, zone }: Props) {
  const t = useTranslations('proposals');
  const words = useTranslations('documents');
  const { ticket, decidedAt, decider, wishedFrom } = proposal;
  return (
    <>
      <Card title={proposal.label} aside={<ProposalState state={proposal.state} overdue={proposal.overdue} />}>
        <div className="flex flex-col gap-4">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Avatar name={proposal.author} />
            <b className="font-strong">{proposal.author}</b>
            <LevelGlyph level={proposal.authorLevel} />
            <span className="text-ink-3">
              <RelativeTime at={proposal.createdAt} now={now} zone={zone} />
            </span>
          </p>
          {ticket ? (
            <p>
              <span className="num me-2 text-ink-3">{ticket.reference}</span>
              <Link href={paths.ticket(ticket.reference)} className="link">
                {ticket.subject}
              </Link>
            </p>
          ) : null}
          <section>
            <h3 className="mb-1 text-sm font-strong text-ink-2">{t('reason')}</h3>
            <p className="text-read whitespace-pre-wrap">{proposal.reason}</p>
          </section>
          <section>
            <h3 className="mb-1 text-sm font-strong text-ink-2">{t('wish')}</h3>
            <Wish input={proposal.input} names={names} zone={zone} />
            {wishedFrom ? (
              <p className="num mt-1.5 text-sm text-ink-2">{words('wished', { date: dateOnly(wishedFrom, zone) })}</p>
            ) : null}
          </section>
          <EvidenceList evidence={evidence} />
        </div>
      </Card>
      <Card title={t('decision')}>
        {decidedAt ? (
          <div className="flex flex-col gap-1">
            <p className="text-ink-2">
              {t('decidedBy', { name: decider ?? proposal.author, when: shortTime(decidedAt, now, zone) })}
            </p>
            {proposal.decision ? <p className="text-read whitespace-pre-wrap">{proposal.decision}</p> : null}
            {proposal.mine && proposal.state === 'returned' ? (
              <p className="mt-2">
                <ButtonLink kind="primary" href={paths.newProposal({ after: proposal.id })}>
                  {t('mend')}
                </ButtonLink>
              </p>
            ) : null}
          </div>
        ) : (
          <DecisionForm proposal={proposal} />
        )}
      </Card>
    </>
  );
}
