import { useTranslations } from 'next-intl';
import { StateChip } from '@/components/ui/state-chip';
import { StepTrack } from '@/components/ui/step-track';
import type { Zone } from '@/lib/format';
import { dayWords } from '@/lib/requests/day-words';
import type { CustomerRequest } from '@/lib/requests/request';
import { StandingLine } from './standing-line';

type Props = { request: CustomerRequest; now: Date; zone: Zone };

export function RequestHead({ request: { ticket, standing, mine }, now, zone }: Props) {
  const t = useTranslations('requests');
  const kind = t(`page.kinds.${ticket.kind}`);
  return (
    <header className="mb-5">
      <p className="num text-sm text-ink-2">
        {t('page.by', { kind, reference: ticket.reference, when: dayWords(ticket.createdAt, now, zone) })}
        {mine ? null : `, ${t('page.onBehalf', { name: ticket.requester.name })}`}
      </p>
      <h1 className="mt-0.5 text-2xl font-semibold tracking-[-0.02em] text-balance sm:text-3xl">{ticket.subject}</h1>
      <div className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-2">
        {standing.done === 4 ? (
          <StateChip state={ticket.state}>{t(`page.states.${ticket.state}`)}</StateChip>
        ) : (
          <StepTrack
            steps={4}
            done={standing.done}
            current={standing.current}
            label={t('steps', { done: standing.done })}
          />
        )}
        <p className="min-w-0 text-pretty">
          <StandingLine standing={standing} now={now} zone={zone} />
        </p>
      </div>
    </header>
  );
}
