import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { DueBadge } from '@/components/ui/due-badge';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import type { Zone } from '@/lib/format';
import { paths, withQuery } from '@/lib/paths';
import type { HeldView } from '@/lib/supervision/queries';

type Props = { items: readonly HeldView[]; on: string | null; now: Date; zone: Zone };

/** What waits, due first; the chosen one is read beside it. */
export function HeldList({ items, on, now, zone }: Props) {
  const t = useTranslations('supervision');
  return (
    <ol aria-label={t('list')} className="flex list-none flex-col p-0">
      {items.map((held) => (
        <li key={held.id} className="border-b border-line last:border-b-0">
          <Link
            href={withQuery(paths.toCheck(), { id: held.id })}
            aria-current={held.id === on ? 'true' : undefined}
            data-row-link=""
            className={clsx(
              'flex min-w-0 flex-col gap-1 rounded-sm px-3 py-2.5 -outline-offset-2 hover:bg-sunk',
              held.id === on && 'bg-sea-soft hover:bg-sea-soft',
            )}
          >
            <span className="flex min-w-0 items-center gap-2">
              <Avatar name={held.author.name} />
              <b className="min-w-0 truncate font-strong">{held.author.name}</b>
              <LevelGlyph level={held.author.level} />
              <span className="num ms-auto flex-none">
                <DueBadge now={now} due={held.dueAt} zone={zone} bar={false} />
              </span>
            </span>
            <span className="truncate text-sm text-ink-2">
              <span className="num text-ink-3">{held.ticket.reference}</span> {held.ticket.subject}
            </span>
            <span className="line-clamp-2 text-sm text-ink-2">{held.body || t('mailed')}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
