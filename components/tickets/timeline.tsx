import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { TicketDetail } from '@/lib/tickets/queries';
import type { Story, TimelineEvent } from '@/lib/tickets/timeline';
import { ConversationEvent } from './conversation-event';
import { ConversationMessage } from './conversation-message';
import { EventSentence } from './event-sentence';
import { foldTimeline } from './fold-timeline';
import { EarlierEntry } from './story-ends';

type Props = {
  ticket: TicketDetail;
  story: Story;
  names: Readonly<Record<string, string>>;
  now: Date;
  zone: Zone;
  deskZone?: string;
};

/** What was said, and between it what happened, in order of time. */
export function Timeline({ ticket, story, names, now, zone, deskZone }: Props) {
  const t = useTranslations('tickets.timeline');
  const channel = useTranslations('tickets.channels');
  const when = { now, zone, deskZone };
  const says = (event: TimelineEvent) => (
    <ConversationEvent key={event.id} at={event.at} {...when}>
      <EventSentence event={event} names={names} now={now} zone={zone} />
      {event.type === 'ticket.resolved' && event.data.resolution ? (
        <span className="block whitespace-pre-line text-ink">{String(event.data.resolution)}</span>
      ) : null}
      {event.reason && event.type !== 'ticket.waited' ? <q className="ms-1 text-ink-3">{event.reason}</q> : null}
    </ConversationEvent>
  );
  return (
    <>
      <ConversationMessage
        id="request"
        author={ticket.requester.name}
        at={ticket.createdAt}
        {...when}
        via={t('by', { channel: channel(ticket.channel).toLowerCase() })}
        source={ticket.description}
      />
      <EarlierEntry story={story} here={paths.ticket(ticket.reference)} now={now} zone={zone} />
      {foldTimeline(story.messages, story.events).map((part) => {
        if (part.kind === 'event') return says(part.event);
        if (part.kind === 'folded')
          return (
            <li key={part.events[0]?.id} className="px-2.5 text-sm">
              <details className="group/fold">
                <summary className="cursor-pointer text-ink-3 hover:text-ink">
                  {t('folded', { count: part.events.length })}
                </summary>
                <ul className="mt-2 flex flex-col gap-2">{part.events.map(says)}</ul>
              </details>
            </li>
          );
        const { message, event } = part;
        const note = message.visibility === 'internal';
        const checker = event?.data.checkedBy;
        return (
          <ConversationMessage
            key={message.id}
            id={`message-${message.id}`}
            author={message.author.name}
            level={message.fromCustomer ? null : event?.actorLevel}
            at={message.at}
            {...when}
            look={note ? 'note' : message.fromCustomer ? 'plain' : 'mine'}
            via={
              note
                ? t('note')
                : message.fromCustomer
                  ? t('by', { channel: channel(message.channel).toLowerCase() })
                  : t('replied')
            }
            aside={
              note ? (
                <Chip tone="brass">{t('inside')}</Chip>
              ) : typeof checker === 'string' ? (
                <Chip tone="held">{t('checked', { name: names[checker] ?? t('somebody') })}</Chip>
              ) : message.wordingVersionId ? (
                <Chip tone="line">{t('wording')}</Chip>
              ) : undefined
            }
            source={message.body}
            files={message.attachments}
          />
        );
      })}
    </>
  );
}
