import { useTranslations } from 'next-intl';
import { EventSentence } from '@/components/tickets/event-sentence';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { RelativeTime } from '@/components/ui/relative-time';
import type { EventType } from '@/lib/events/catalogue';
import type { Zone } from '@/lib/format';
import type { TrailEntry } from '@/lib/rules/document';

type Props = { entries: readonly TrailEntry[]; title: string; now: Date; zone: Zone };

/** What happened to a rule, who did it as which level, and why. */
export function DecisionTrail({ entries, title, now, zone }: Props) {
  const t = useTranslations('rules.document');
  if (entries.length === 0) return <p className="text-ink-3">{t('trailEmpty')}</p>;
  return (
    <ol className="flex list-none flex-col gap-2.5 p-0">
      {entries.map((entry) => (
        <li key={entry.id} className="flex min-w-0 gap-2.5">
          <i aria-hidden="true" className="mt-[7px] size-[5px] flex-none rounded-full bg-line-strong" />
          <span className="min-w-0 flex-1">
            <span className="text-ink-2">
              <EventSentence event={toldOf(entry)} names={{ [keyOf(entry)]: title }} now={now} zone={zone} />
            </span>{' '}
            {entry.level ? <LevelGlyph level={entry.level} /> : null}
            {entry.reason ? <span className="block text-pretty text-ink">{entry.reason}</span> : null}
          </span>
          <span className="num flex-none text-sm text-ink-3">
            <RelativeTime at={entry.at} now={now} zone={zone} look="short" />
          </span>
        </li>
      ))}
    </ol>
  );
}

const keyOf = ({ data }: TrailEntry): string => String(data.key ?? '');
const toldOf = ({ type, actor, actorKind, data }: TrailEntry) => ({
  type: type as EventType,
  actorName: actor || null,
  actorKind,
  data,
});
