import { useTranslations } from 'next-intl';
import { EventSentence } from '@/components/tickets/event-sentence';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { AuditPage } from '@/lib/events/audit';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';

type Props = { page: Pick<AuditPage, 'items' | 'names'>; now: Date; zone: Zone };

/** What was done, newest first, in sentences, each with the level at which it was done then. */
export function Trail({ page, now, zone }: Props) {
  const t = useTranslations('people.trail');
  return (
    <ol>
      {page.items.map((event) => (
        <li
          key={event.id}
          className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-line px-3.5 py-2 last:border-b-0"
        >
          <span className="num w-20 flex-none text-sm text-ink-3">
            <RelativeTime at={event.at} now={now} zone={zone} look="short" />
          </span>
          <span className="min-w-0 flex-1 basis-64 text-pretty text-ink-2">
            <EventSentence event={event} names={page.names} now={now} zone={zone} />
            {event.reason ? (
              <span className="block text-sm text-ink-3 [overflow-wrap:anywhere]">{event.reason}</span>
            ) : null}
          </span>
          <span className="ms-auto flex items-center gap-2 text-sm text-ink-3">
            {event.subject && event.subject.id !== event.actorId ? (
              <Link href={paths.person(event.subject.id)} className="hover:underline">
                {event.subject.name}
              </Link>
            ) : null}
            {event.reference ? (
              <Link href={paths.ticket(event.reference)} className="num hover:underline">
                {event.reference}
              </Link>
            ) : null}
            {event.actorLevel ? (
              <LevelGlyph level={event.actorLevel} />
            ) : (
              <span className="sr-only">{t('noLevel')}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
