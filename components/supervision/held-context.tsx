import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { Markdown } from '@/components/ui/markdown';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Zone } from '@/lib/format';
import type { HeldContext } from '@/lib/supervision/context';

type Props = { context: HeldContext; now: Date; zone: Zone };

/** What was said before: the request and the last messages. */
export function HeldConversation({ context, now, zone }: Props) {
  const t = useTranslations('supervision');
  const first = { id: 'request', body: context.description, at: context.createdAt, visibility: 'public' as const };
  const asked = { ...first, fromCustomer: true, author: context.requester };
  return (
    <ol aria-label={t('conversation')} className="flex list-none flex-col gap-3 p-0">
      {[asked, ...context.messages].map((message) => (
        <li key={message.id} className="rounded-md border border-line bg-raised px-4 py-3">
          <p className="mb-1.5 flex min-w-0 flex-wrap items-center gap-x-2">
            <Avatar name={message.author.name} />
            <b className="font-strong">{message.author.name}</b>
            <span className="text-ink-3">
              {message.id === 'request' ? `${t('by', { channel: t(`channels.${context.channel}`) })}, ` : null}
              <RelativeTime at={message.at} now={now} zone={zone} look="short" />
            </span>
            {message.visibility === 'internal' ? <Chip tone="brass">{t('internal')}</Chip> : null}
          </p>
          <Markdown source={message.body} className="max-w-[66ch]" />
        </li>
      ))}
    </ol>
  );
}
