import { useTranslations } from 'next-intl';
import { Conversation } from '@/components/tickets/conversation';
import { ConversationEvent } from '@/components/tickets/conversation-event';
import { ConversationMessage } from '@/components/tickets/conversation-message';
import { EarlierEntry, NewestEntry } from '@/components/tickets/story-ends';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { CustomerRequest } from '@/lib/requests/request';
import { type TalkEntry, talkOf } from '@/lib/requests/talk';

type Props = { request: CustomerRequest; me: string; now: Date; zone: Zone };

/** What was said about a request and what came of it. */
export function RequestTalk({ request, me, now, zone }: Props) {
  const t = useTranslations('requests.page');
  const { story, ticket, deskZone } = request;
  const here = paths.request(ticket.reference);
  const when = { now, zone, deskZone: deskZone ?? undefined };
  // What was asked first stands above every page of it.
  const [opening, ...rest] = talkOf(request, me);
  const says = (entry: TalkEntry) =>
    entry.kind === 'message' ? (
      <ConversationMessage
        key={entry.id}
        id={`m-${entry.id}`}
        author={entry.author}
        at={entry.at}
        look={entry.mine ? 'mine' : 'plain'}
        via={entry.mine ? t('you') : undefined}
        source={entry.body}
        files={entry.files}
        {...when}
      />
    ) : (
      <ConversationEvent key={entry.id} at={entry.at} {...when}>
        {t(`events.${entry.what}`, { who: entry.who ?? t('desk') })}
        {entry.body ? <span className="block whitespace-pre-line text-ink">{entry.body}</span> : null}
      </ConversationEvent>
    );
  return (
    <Conversation label={t('conversation')}>
      {opening ? says(opening) : null}
      <EarlierEntry story={story} here={here} now={now} zone={zone} />
      {rest.map(says)}
      <NewestEntry story={story} here={here} />
    </Conversation>
  );
}
