import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { dateOnly, lastDay, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Holders } from '@/lib/people/holders';

type Props = { lines: Holders['expiring']; by: 'to' | 'from' | 'seen'; empty: string; zone: Zone };

/** Holdings as a short list: who, which level, where, and the date that matters. */
export function HoldingLines({ lines, by, empty, zone }: Props) {
  const t = useTranslations('levels.holders');
  if (lines.length === 0) return <p className="px-3.5 py-3 text-ink-3">{empty}</p>;
  return (
    <ul>
      {lines.map((held) => {
        const seen = by === 'seen' ? held.reviewedAt : null;
        const date = by === 'to' ? held.to && lastDay(held.to, zone) : dateOnly(seen ?? held.from, zone);
        return (
          <li
            key={held.holdingId}
            className="flex min-h-9 flex-wrap items-center gap-x-2 gap-y-0.5 border-b border-line px-3.5 py-1.5 last:border-b-0"
          >
            <Avatar name={held.name} />
            <Link href={paths.person(held.personId)} className="hover:underline">
              {held.name}
            </Link>
            <span className="text-sm text-ink-3">
              {held.deputyFor ? `${t('deputyFor', { name: held.deputyFor })}, ` : ''}
              {held.functionKey}
            </span>
            <span className="ms-auto flex items-center gap-2 text-sm text-ink-2">
              {date ? t(by === 'to' ? 'until' : seen ? 'seen' : 'since', { date }) : null}
              <LevelGlyph level={held.level} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
