import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Board, FreeCard } from '@/lib/allocation/queries';
import { asksForLevel } from '@/lib/csmg/levels';
import { shortTime, type Zone } from '@/lib/format';

type Props = { board: Board; assignHref: (reference: string) => string; now: Date; zone: Zone };

const SHOWN = 4;
const WAYS = { team: 'wayTeam', level: 'wayLevel', cap: 'wayCap' } as const;

/** Tickets that nobody may own now, by what is missing: said loudly, with what can be done (behaviour 68). */
export function NobodyBlock({ board, assignHref, now, zone }: Props) {
  const t = useTranslations('board.nobody');
  const groups = new Map<string, FreeCard[]>();
  for (const card of board.free) {
    if (!card.nobody) continue;
    const { missing, level, teamId } = card.nobody;
    const key = missing ? `${missing} ${level} ${teamId}` : 'closed';
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  const time = board.opening.changesAt ? shortTime(board.opening.changesAt, now, zone) : null;
  return [...groups].map(([key, cards]) => {
    const nobody = cards[0]?.nobody;
    if (!nobody) return null;
    const { missing, closed } = nobody;
    const team = board.teams.find((one) => one.id === nobody.teamId)?.name ?? t('anyTeam');
    const who = asksForLevel(nobody.level) ? t('who', { team, level: nobody.level }) : t('whoAny', { team });
    if (!missing)
      return (
        <Notice key={key} tone="soon" title={t('closedTitle')}>
          {time ? t('opens', { time }) : null} {t('wayClosed')}
        </Notice>
      );
    const why = [t(missing), closed && time ? t('closedUntil', { time }) : null].filter(Boolean).join('; ');
    return (
      <Notice key={key} tone="late" title={t('title')}>
        <p>
          {`${who}: ${why}.`} {t(WAYS[missing])}
        </p>
        <Examples cards={cards} assignHref={assignHref} />
      </Notice>
    );
  });
}

function Examples({ cards, assignHref }: { cards: readonly FreeCard[]; assignHref: Props['assignHref'] }) {
  const t = useTranslations('board.nobody');
  return (
    <p className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-2">
      {cards.slice(0, SHOWN).map(({ reference }) => (
        <Link key={reference} href={assignHref(reference)} scroll={false} className="link num">
          {reference}
        </Link>
      ))}
      {cards.length > SHOWN ? <span>{t('tickets', { count: cards.length })}</span> : null}
    </p>
  );
}
