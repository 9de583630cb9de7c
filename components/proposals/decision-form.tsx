import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { AreaField } from '@/components/forms/area-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { decideProposal } from '@/lib/proposals/actions';
import type { ProposalDetail } from '@/lib/proposals/queries';
import { WhoDecides } from './who-decides';

/** The buttons this reader may press, and in words who may where they may not. */
export function DecisionForm({ proposal }: { proposal: ProposalDetail }) {
  const t = useTranslations('proposals');
  if (proposal.state !== 'submitted') return null;
  const { mine, mayDecide, nextUp, deciders, holds } = proposal;
  const who = <WhoDecides deciders={deciders} holds={holds} />;
  if (!mine && !mayDecide && !nextUp) return who;
  return (
    <ActionForm action={decideProposal} failed={t('failed')}>
      <input type="hidden" name="id" value={proposal.id} />
      {mine ? (
        <>
          <p className="text-ink-2">{t('mineHint')}</p>
          {who}
          <p>
            <SubmitButton kind="default" name="verb" value="withdraw">
              {t('withdraw')}
            </SubmitButton>
          </p>
        </>
      ) : (
        <>
          {proposal.ticket ? <input type="hidden" name="version" value={proposal.ticket.version} /> : null}
          {nextUp ? <p className="text-ink-2">{t('nextUp')}</p> : null}
          <AreaField name="decision" label={t('note', { name: proposal.author })} hint={t('noteHint')} rows={3} />
          <p className="flex flex-wrap gap-2">
            {mayDecide ? (
              <SubmitButton name="verb" value="accept" press="accept" kbd="Y">
                {t('accept')}
              </SubmitButton>
            ) : null}
            <SubmitButton kind="default" name="verb" value="return">
              {t('return')}
            </SubmitButton>
            <SubmitButton kind="danger" name="verb" value="reject">
              {t('reject')}
            </SubmitButton>
          </p>
          {mayDecide ? <p className="text-sm text-ink-3">{t('acceptHint')}</p> : null}
        </>
      )}
    </ActionForm>
  );
}
