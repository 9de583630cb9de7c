import { useTranslations } from 'next-intl';
import { Conversation } from '@/components/tickets/conversation';
import { ConversationEvent } from '@/components/tickets/conversation-event';
import { ConversationMessage } from '@/components/tickets/conversation-message';
import type { Zone } from '@/lib/format';
import type { TalkEntry } from '@/lib/requests/talk';

type Props = { entries: readonly TalkEntry[]; now: Date; zone: Zone; deskZone?: string };

export function RequestTalk({ entries, now, zone, deskZone }: Props) {
  const t = useTranslations('requests.page');
  const when = { now, zone, deskZone };
  return (
    <Conversation label={t('conversation')}>
      {entries.map((entry) =>
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
            {entry.body ? <span className="block text-ink">{entry.body}</span> : null}
          </ConversationEvent>
        ),
      )}
    </Conversation>
  );
}
