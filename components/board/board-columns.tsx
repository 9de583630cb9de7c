import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { Board } from '@/lib/allocation/queries';
import { shortTime, type Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import { FreeColumn } from './free-column';
import { PersonColumn } from './person-column';

type Props = {
  board: Board;
  me: string;
  chosen: string | null;
  place: { function: string | null; team: string | undefined };
  now: Date;
  zone: Zone;
};

/** What nobody owns on the left, then a column a person; on phones one below the other. */
export function BoardColumns({ board, me, chosen, place, now, zone }: Props) {
  const t = useTranslations('board.person');
  const empty = useTranslations('board.noColumns');
  const { opening, desk } = board;
  const time = opening.changesAt ? shortTime(opening.changesAt, now, zone) : null;
  const hours = time ? t(opening.open ? 'until' : 'from', { time }) : null;
  const assignHref = (reference: string) => paths.board({ ...place, assign: reference });
  return (
    <div
      id="board"
      data-live="list"
      className="grid gap-2.5 px-2 py-3 md:h-full md:auto-cols-[minmax(222px,1fr)] md:grid-flow-col md:grid-rows-1"
    >
      <FreeColumn board={board} assignHref={assignHref} chosen={chosen} now={now} zone={zone} />
      {board.columns.map((column) => (
        <PersonColumn
          key={column.person.id}
          column={column}
          functionKey={desk.key}
          hours={hours}
          me={column.person.id === me}
          assignHref={assignHref}
          chosen={chosen}
          now={now}
          zone={zone}
          deskZone={desk.timeZone}
        />
      ))}
      {board.columns.length === 0 ? (
        <EmptyState title={empty('title')} action={<ButtonLink href={paths.admin('teams')}>{empty('act')}</ButtonLink>}>
          {empty('text', { team: board.team?.name ?? desk.name })}
        </EmptyState>
      ) : null}
    </div>
  );
}
