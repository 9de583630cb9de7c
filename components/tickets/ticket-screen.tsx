import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { DeskTop } from '@/components/shell/desk-top';
import { StateChip } from '@/components/ui/state-chip';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { HeldView } from '@/lib/supervision/queries';
import type { OpenEscalation } from '@/lib/tickets/around';
import type { Story } from '@/lib/tickets/timeline';
import type { Holder } from './cant-verbs';
import { ConfidentialChip } from './confidential-chip';
import { Conversation } from './conversation';
import { EscalationCard } from './escalation-card';
import { HeldCard } from './held-card';
import { PresenceBadge } from './presence';
import { ReturnedNotice } from './returned-notice';
import { NewestEntry } from './story-ends';
import { TicketComposer } from './ticket-composer';
import { TicketSide } from './ticket-side';
import { Timeline } from './timeline';
import { VerbRow } from './verb-row';

type Page = Omit<ComponentProps<typeof TicketComposer>['page'] & ComponentProps<typeof TicketSide>['page'], 'held'> & {
  holders: readonly Holder[];
  story: Story;
  held: readonly (HeldView & { mayCheck: boolean })[];
  returned: readonly HeldView[];
};
type Props = {
  page: Page;
  side: ComponentProps<typeof TicketSide>['side'] & { escalations: readonly OpenEscalation[] };
  asked: ComponentProps<typeof TicketComposer>['asked'];
  article: ComponentProps<typeof TicketComposer>['article'];
  /** The form of the verb that the address asks for. */
  panel: ReactNode;
  viewer: { id: string; name: string };
  mayDecide: boolean;
  now: Date;
  zone: Zone;
};

/** A ticket: its verbs, what was said and happened, the box to write in, and what is known at the side. */
export function TicketScreen({ page, side, asked, article, panel, viewer, mayDecide, now, zone }: Props) {
  const t = useTranslations('tickets');
  const { ticket, verbs, holders, held, returned, story, names } = page;
  const { reference } = ticket;
  const escalation = side.escalations.find(({ state }) => state === 'raised' || state === 'accepted');
  const desk = { now, zone, deskZone: ticket.function.timeZone };
  const here = { one: t.raw('here.one'), writing: t.raw('here.writing'), many: t.raw('here.many') };
  return (
    <>
      <DeskTop lead={reference} title={ticket.subject} />
      <VerbRow
        reference={reference}
        verbs={verbs}
        holders={holders}
        modest={held.some(({ mayCheck }) => mayCheck)}
        end={
          <>
            <PresenceBadge ticket={ticket.id} texts={here} />
            <ConfidentialChip of={ticket} />
            <StateChip state={ticket.state} />
          </>
        }
      />
      <div
        data-live={ticket.id}
        className="relative grid min-h-0 flex-1 max-lg:overflow-y-auto lg:grid-cols-[minmax(0,1fr)_332px]"
      >
        <div className="relative flex min-w-0 flex-col gap-3 p-4 lg:overflow-y-auto lg:px-7">
          {panel}
          {returned.map((one) => (
            <ReturnedNotice key={one.id} held={one} />
          ))}
          <Conversation label={t('timeline.label')}>
            <Timeline ticket={ticket} story={story} names={names} {...desk} />
            <NewestEntry story={story} here={paths.ticket(reference)} />
            {held.map((one) => (
              <HeldCard key={one.id} held={one} mine={one.author.id === viewer.id} now={now} zone={zone} />
            ))}
          </Conversation>
          {escalation ? (
            <EscalationCard reference={reference} escalation={escalation} mayDecide={mayDecide} now={now} zone={zone} />
          ) : null}
          {story.until ? null : <TicketComposer page={page} asked={asked} article={article} agent={viewer.name} />}
        </div>
        <TicketSide page={page} side={side} me={viewer.id} {...desk} />
      </div>
    </>
  );
}
