import { useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Zone } from '@/lib/format';
import type { OpenEscalation } from '@/lib/tickets/around';
import { DecideForm } from './decide-form';

type Props = { reference: string; escalation: OpenEscalation; mayDecide: boolean; now: Date; zone: Zone };

/** An escalation that is open: who asks whom for what, and the answer where one may give it. */
export function EscalationCard({ reference, escalation, mayDecide, now, zone }: Props) {
  const t = useTranslations('tickets.escalation');
  const accepted = escalation.state === 'accepted';
  return (
    <section className="rounded-md border border-soon-line bg-soon-soft px-4 py-3">
      <p>
        <b className="font-strong">
          {t(escalation.kind === 'hierarchical' ? 'up' : 'expert', {
            name: escalation.raisedByName,
            to: escalation.toName ?? 'none',
          })}
        </b>{' '}
        <span className="text-ink-2">
          <RelativeTime at={escalation.at} now={now} zone={zone} />
          {accepted ? `. ${t('accepted', { name: escalation.decidedByName ?? '' })}` : ''}
        </span>
      </p>
      <p className="mt-1 whitespace-pre-line">{escalation.reason}</p>
      {mayDecide ? (
        <DecideForm
          reference={reference}
          accepted={accepted}
          texts={{
            failed: t('failed'),
            done: t('done'),
            reason: t('reason'),
            accept: t('accept'),
            decline: t('decline'),
            close: t('close'),
          }}
        />
      ) : (
        <p className="mt-1 text-sm text-ink-2">{t('who')}</p>
      )}
    </section>
  );
}
