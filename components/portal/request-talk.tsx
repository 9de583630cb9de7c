import { useTranslations } from 'next-intl';
import { Conversation } from '@/components/tickets/conversation';
import { ConversationEvent } from '@/components/tickets/conversation-event';
import { ConversationMessage } from '@/components/tickets/conversation-message';
import { EarlierEntry, NewestEntry } from '@/components/tickets/story-ends';
import type { Zone } from '@/lib/format';
import type { TalkEntry } from '@/lib/requests/talk';
import type { Story } from '@/lib/tickets/timeline';

type Props = {
  entries: readonly TalkEntry[];
  story: Story;
  /** The address of its newest page. */
  here: string;
  now: Date;
  zone: Zone;
  deskZone?: string;
};

export function RequestTalk({ entries, story, here, now, zone, deskZone }: Props) {
  const t = useTranslations('requests.page');
  const when = { now, zone, deskZone };
  // What was asked first stands above every page of it.
  const [opening, ...rest] = entries;
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
