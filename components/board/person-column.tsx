import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { MOST_CARDS } from '@/lib/allocation/cards';
import type { Column } from '@/lib/allocation/queries';
import type { Zone } from '@/lib/format';
import { BoardCard } from './board-card';
import { columnLook } from './column-look';
import { MoreLine } from './more-line';
import { PersonHead } from './person-head';

type Props = {
  column: Column;
  functionKey: string;
  hours: string | null;
  me: boolean;
  assignHref: (reference: string) => string;
  chosen: string | null;
  now: Date;
  zone: Zone;
  deskZone: string;
};

const nobody = new Map();

export function PersonColumn({
  column: { person, cards },
  functionKey,
  hours,
  me,
  assignHref,
  chosen,
  ...times
}: Props) {
  const t = useTranslations('board.person');
  return (
    <section
      aria-label={person.name}
      data-column={person.id}
      data-name={person.name}
      data-open={person.open}
      data-cap={person.cap}
      data-level={person.level}
      data-teams={person.teamIds.join(' ')}
      className={clsx(columnLook, 'bg-sunk')}
    >
      <PersonHead person={person} hours={hours} me={me} />
      <div data-slot="" className="empty:hidden" />
      {cards.map((card) => (
        <BoardCard
          key={card.id}
          card={card}
          assignHref={assignHref(card.reference)}
          on={chosen === card.reference}
          people={nobody}
          {...times}
        />
      ))}
      {cards.length >= MOST_CARDS.owned ? (
        <MoreLine
          more={person.open - cards.length}
          query={{ state: 'unresolved', assignee: person.id, function: functionKey }}
        />
      ) : null}
      {cards.length === 0 ? <p className="px-1 py-2 text-sm text-ink-3">{t('empty')}</p> : null}
    </section>
  );
}
