import { useTranslations } from 'next-intl';
import { EventSentence } from '@/components/tickets/event-sentence';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { markRead } from '@/lib/desk/actions';
import type { UnreadNotice } from '@/lib/desk/work';
import type { Draft } from '@/lib/drafts/queries';
import type { EventType } from '@/lib/events/catalogue';
import type { Zone } from '@/lib/format';
import { NewsLink } from './news-link';

type Props = {
  notices: readonly UnreadNotice[];
  drafts: readonly Draft[];
  names: Readonly<Record<string, string>>;
  now: Date;
  zone: Zone;
};

/** What one should know, and what one has begun to write. */
export function NewsCard({ notices, drafts, names, now, zone }: Props) {
  const t = useTranslations('desk.work');
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Card
        title={t('notices')}
        aside={
          notices.length > 0 ? (
            <form action={markRead}>
              {notices.map(({ id }) => (
                <input key={id} type="hidden" name="notice" value={id} />
              ))}
              <Button type="submit" kind="quiet">
                {t('noticesRead')}
              </Button>
            </form>
          ) : null
        }
      >
        {notices.length === 0 ? <p className="text-ink-3">{t('noticesEmpty')}</p> : null}
        <ul className="flex flex-col gap-2.5">
          {notices.map((notice) => (
            <li key={notice.id} className="text-sm text-ink-2">
              <NewsLink notice={notice} />
              <EventSentence
                event={{ ...notice, type: notice.type as EventType }}
                names={names}
                now={now}
                zone={zone}
              />{' '}
              <span className="text-ink-3">
                <RelativeTime at={notice.at} now={now} zone={zone} />
              </span>
            </li>
          ))}
        </ul>
      </Card>
      {drafts.length > 0 ? (
        <Card title={t('drafts')}>
          <ul className="flex flex-col gap-1.5">
            {drafts.map((draft) => (
              <li key={draft.place} className="min-w-0">
                <Link href={draft.place} className="block truncate hover:underline">
                  {Object.values(draft.fields).find((text) => text.trim()) ?? draft.place}
                </Link>
                <span className="text-sm text-ink-3">
                  <RelativeTime at={draft.updatedAt} now={now} zone={zone} />
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}
