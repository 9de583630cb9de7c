import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { Board } from '@/lib/allocation/queries';
import { duration, type Zone } from '@/lib/format';
import { BoardCard } from './board-card';
import { columnLook } from './column-look';
import { MoreLine } from './more-line';
import { NobodyBlock } from './nobody-block';

type Props = {
  board: Board;
  assignHref: (reference: string) => string;
  chosen: string | null;
  now: Date;
  zone: Zone;
};

/** What nobody owns yet, the loudest column of the board. */
export function FreeColumn({ board, assignHref, chosen, now, zone }: Props) {
  const t = useTranslations('board');
  const { oldest, free } = board.totals;
  const people = new Map(board.columns.map(({ person }) => [person.id, person]));
  return (
    <section aria-label={t('unallocated')} className={clsx(columnLook, 'border border-line bg-paper')}>
      <header className="flex items-center gap-2 px-0.5">
        <div className="min-w-0 flex-1 leading-[17px]">
          <h2 className="font-medium">{t('unallocated')}</h2>
          <p className="text-sm text-ink-3">
            {oldest ? t('oldest', { age: duration((now.getTime() - oldest.getTime()) / 1000) }) : '\u00a0'}
          </p>
        </div>
        <Chip tone={free > 0 ? 'late' : 'ok'} className="num">
          {free}
        </Chip>
      </header>
      <NobodyBlock board={board} assignHref={assignHref} now={now} zone={zone} />
      {board.free.map((card) => (
        <BoardCard
          key={card.id}
          card={card}
          assignHref={assignHref(card.reference)}
          on={chosen === card.reference}
          people={people}
          now={now}
          zone={zone}
          deskZone={board.desk.timeZone}
        />
      ))}
      <MoreLine
        more={free - board.free.length}
        query={{ unallocated: 'yes', function: board.desk.key, team: board.team?.key }}
      />
      {board.free.length === 0 ? <p className="px-1 py-2 text-sm text-ink-3">{t('nothingFree')}</p> : null}
    </section>
  );
}
