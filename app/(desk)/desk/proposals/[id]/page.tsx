import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CommentsCard } from '@/components/documents/comments-card';
import { MeasuredCard } from '@/components/documents/measured-card';
import { ProposalCard } from '@/components/proposals/proposal-card';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { KeyBindings } from '@/components/shell/key-bindings';
import { requireDesk } from '@/lib/auth/desk';
import { commentProposal, measureAccepted } from '@/lib/documents/actions';
import { readEvidence } from '@/lib/documents/evidence';
import { toldMeasure } from '@/lib/documents/measured';
import { listComments } from '@/lib/documents/queries';
import { namesInData } from '@/lib/events/names';
import { paths } from '@/lib/paths';
import { findProposal } from '@/lib/proposals/queries';
import { isId } from '@/lib/search-params';
import { NotHere } from '../../../not-here';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { tx, actor, now } = await requireDesk(paths.proposal(id));
  const proposal = isId(id) ? await findProposal(tx, actor, now, id) : null;
  return { title: proposal?.label ?? (await getTranslations('proposals'))('title') };
}

export default async function Proposal({ params }: Props) {
  const { id } = await params;
  const { tx, actor, now, zone } = await requireDesk(paths.proposal(id));
  const proposal = isId(id) ? await findProposal(tx, actor, now, id) : null;
  if (!proposal) return <NotHere />;
  const t = await getTranslations('proposals');
  const about = <input type="hidden" name="proposal" value={proposal.id} />;
  return (
    <>
      <DeskTop title={proposal.label} lead={proposal.ticket?.reference ?? proposal.target} />
      <DeskBody read>
        <ProposalCard
          proposal={proposal}
          names={await namesInData(tx, proposal.input)}
          evidence={await readEvidence(tx, actor, now, proposal.evidence)}
          now={now}
          zone={zone}
        />
        {proposal.state === 'accepted' ? (
          <MeasuredCard {...(await toldMeasure(tx, proposal))} action={measureAccepted} about={about} zone={zone} />
        ) : null}
        <CommentsCard
          comments={await listComments(tx, { proposalId: proposal.id })}
          action={commentProposal}
          about={about}
          now={now}
          zone={zone}
        />
      </DeskBody>
      {proposal.mayDecide ? (
        <KeyBindings group={t('title')} bindings={[{ keys: 'y', label: t('accept'), press: 'accept' }]} />
      ) : null}
    </>
  );
}
