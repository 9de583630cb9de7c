import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AssignPanel } from '@/components/board/assign-panel';
import { BoardHands } from '@/components/board/board-hands';
import { KeyBindings } from '@/components/shell/key-bindings';
import { SplitView } from '@/components/shell/split-view';
import { type Board, candidatesFor } from '@/lib/allocation/queries';
import type { Tx } from '@/lib/context';
import { paths } from '@/lib/paths';

type Props = {
  board: Board;
  reference: string | null;
  place: { function: string | null; team: string | undefined };
  tx: Tx;
  now: Date;
  children: ReactNode;
};

/** The board with, at its side, the people for the chosen ticket; and the hands and keys that work on it. */
export async function BoardSide({ board, reference, place, tx, now, children }: Props) {
  const t = await getTranslations('board');
  const cards = [...board.free, ...board.columns.flatMap((column) => column.cards)];
  const card = cards.find((one) => one.reference === reference) ?? null;
  const list = card ? await candidatesFor(tx, board, card) : null;
  const here = paths.board(place);
  return (
    <>
      <SplitView
        label={t('assign.label')}
        closeHref={card ? here : undefined}
        closeLabel={t('assign.close')}
        preview={
          card && list ? (
            <AssignPanel
              card={card}
              {...list}
              may={board.may.assign}
              team={board.teams.find((one) => one.id === card.teamId)?.name ?? null}
              closeHref={here}
              now={now}
            />
          ) : null
        }
      >
        {children}
      </SplitView>
      <BoardHands
        drag={board.may.assign.allowed}
        chosen={card?.reference ?? null}
        texts={{
          drop: t('drag.drop'),
          moving: t.raw('drag.moving'),
          refused: t.raw('drag.refused'),
          done: t.raw('assign.done'),
          failed: t('assign.failed'),
          undo: t('assign.undo'),
          undone: t('assign.undone'),
          spare: t.raw('assign.spare'),
          over: t.raw('assign.over'),
          noClock: t('assign.noClock'),
          first: t('assign.first'),
          ahead: t.raw('assign.ahead'),
          obstacles: {
            team: t.raw('assign.obstacle.team'),
            level: t.raw('assign.obstacle.level'),
            cap: t.raw('assign.obstacle.cap'),
          },
        }}
      />
      <KeyBindings
        group={t('title')}
        bindings={[
          { keys: 'm', label: t('keys.assign'), press: 'assign-card' },
          { keys: 'escape', label: t('keys.close'), press: 'close-assign' },
        ]}
      />
    </>
  );
}
