import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Card } from '@/components/ui/card';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { shortTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ProposalDetail } from '@/lib/proposals/queries';
import { DecisionForm } from './decision-form';
import { ProposalState } from './proposal-state';
import { Wish } from './wish';

/** One proposal: who wants what and why, and the decision. */
export function ProposalCard({ proposal, now, zone }: { proposal: ProposalDetail; now: Date; zone: Zone }) {
  const t = useTranslations('proposals');
  const { ticket, decidedAt, decider } = proposal;
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
            <Wish input={proposal.input} />
          </section>
        </div>
      </Card>
      <Card title={t('decision')}>
        {decidedAt ? (
          <div className="flex flex-col gap-1">
            <p className="text-ink-2">
              {t('decidedBy', { name: decider ?? proposal.author, when: shortTime(decidedAt, now, zone) })}
            </p>
            {proposal.decision ? <p className="text-read whitespace-pre-wrap">{proposal.decision}</p> : null}
          </div>
        ) : (
          <DecisionForm proposal={proposal} />
        )}
      </Card>
    </>
  );
}
