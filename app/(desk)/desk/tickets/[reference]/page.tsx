import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskTop } from '@/components/shell/desk-top';
import { Conversation } from '@/components/tickets/conversation';
import { EscalationCard } from '@/components/tickets/escalation-card';
import { HeldCard } from '@/components/tickets/held-card';
import { PresenceBadge } from '@/components/tickets/presence';
import { ReturnedNotice } from '@/components/tickets/returned-notice';
import { TicketComposer } from '@/components/tickets/ticket-composer';
import { TicketSide } from '@/components/tickets/ticket-side';
import { Timeline } from '@/components/tickets/timeline';
import { VerbPanel } from '@/components/tickets/verb-panel';
import { VerbRow } from '@/components/tickets/verb-row';
import { StateChip } from '@/components/ui/state-chip';
import { requireDesk } from '@/lib/auth/desk';
import { can } from '@/lib/csmg/can';
import { paths } from '@/lib/paths';
import { detailRow } from '@/lib/tickets/claim';
import { verbChoices } from './choices';
import { readSide, readTicket } from './read';

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference.toUpperCase() };
}

export default async function TicketPage({ params, searchParams }: Props) {
  const [{ reference }, asked] = await Promise.all([params, searchParams]);
  const seat = await requireDesk(paths.ticket(reference));
  const { actor, now, zone } = seat;
  const page = await readTicket(seat, reference);
  const { ticket, verbs, holders, held, returned, messages, events, names } = page;
  const [side, t, clockNames] = await Promise.all([
    readSide(seat, page),
    getTranslations('tickets'),
    getTranslations('tickets.clocks'),
  ]);
  const verb = verbs.find((one) => one.verb === asked.do);
  const choices =
    verb && (await verbChoices(seat, verb.verb, ticket, messages, (kind) => clockNames(kind as 'resolve')));
  const escalation = side.escalations.find(({ state }) => state === 'raised' || state === 'accepted');
  const mayDecide = can(actor, 'ticket.acceptEscalation', now, detailRow(ticket)).allowed;
  const desk = { now, zone, deskZone: ticket.function.timeZone };
  return (
    <>
      <DeskTop lead={ticket.reference} title={ticket.subject} />
      <VerbRow
        reference={ticket.reference}
        verbs={verbs}
        holders={holders}
        modest={held.some(({ mayCheck }) => mayCheck)}
        end={
          <>
            <PresenceBadge
              ticket={ticket.id}
              texts={{ one: t.raw('here.one'), writing: t.raw('here.writing'), many: t.raw('here.many') }}
            />
            <StateChip state={ticket.state} />
          </>
        }
      />
      <div
        data-live={ticket.id}
        className="grid min-h-0 flex-1 max-lg:overflow-y-auto lg:grid-cols-[minmax(0,1fr)_332px]"
      >
        <div className="flex min-w-0 flex-col gap-3 p-4 lg:overflow-y-auto lg:px-7">
          {verb && choices ? <VerbPanel reference={ticket.reference} verb={verb} choices={choices} /> : null}
          {returned.map((one) => (
            <ReturnedNotice key={one.id} held={one} />
          ))}
          <Conversation label={t('timeline.label')}>
            <Timeline ticket={ticket} messages={messages} events={events} names={names} {...desk} />
            {held.map((one) => (
              <HeldCard key={one.id} held={one} mine={one.author.id === actor.id} now={now} zone={zone} />
            ))}
          </Conversation>
          {escalation ? (
            <EscalationCard
              reference={ticket.reference}
              escalation={escalation}
              mayDecide={mayDecide}
              now={now}
              zone={zone}
            />
          ) : null}
          <TicketComposer page={page} asked={asked} agent={actor.name} />
        </div>
        <TicketSide page={page} side={side} {...desk} />
      </div>
    </>
  );
}
