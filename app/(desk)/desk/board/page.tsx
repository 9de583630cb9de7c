import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BatchNotice } from '@/components/board/batch-notice';
import { BoardBar } from '@/components/board/board-bar';
import { BoardColumns } from '@/components/board/board-columns';
import { RebalanceButton } from '@/components/board/rebalance-button';
import { RebalancePanel } from '@/components/board/rebalance-panel';
import { DeskBody } from '@/components/shell/desk-body';
import { DeskTop } from '@/components/shell/desk-top';
import { EmptyState } from '@/components/ui/empty-state';
import { previewRebalance, readBoard } from '@/lib/allocation/queries';
import { BoardQuery } from '@/lib/allocation/schema';
import { requireDesk } from '@/lib/auth/desk';
import { paths } from '@/lib/paths';
import { BoardSide } from './board-side';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('board'))('title') };
}

export default async function BoardPage({ searchParams }: Props) {
  const { tx, actor, now, zone } = await requireDesk(paths.board());
  const asked = await searchParams;
  const query = BoardQuery.parse(asked);
  const [board, t] = await Promise.all([readBoard(tx, actor, now, query), getTranslations('board')]);
  if (!board) {
    return (
      <>
        <DeskTop title={t('title')} />
        <DeskBody>
          <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
        </DeskBody>
      </>
    );
  }
  const place = { function: board.functions.length > 1 ? board.desk.key : null, team: board.team?.key };
  const here = paths.board(place);
  const moves = query.rebalance ? await previewRebalance(tx, board, actor, now) : null;
  return (
    <>
      <DeskTop
        title={t('title')}
        actions={<RebalanceButton board={board} href={paths.board({ ...place, rebalance: 'yes' })} />}
      />
      <BoardBar board={board} now={now} zone={zone} />
      {board.batch ? <BatchNotice batch={board.batch} left={Number(asked.left) || 0} back={here} now={now} /> : null}
      {moves ? (
        <div className="relative min-h-0 flex-1 overflow-y-auto">
          <RebalancePanel board={board} moves={moves} closeHref={here} now={now} zone={zone} />
        </div>
      ) : (
        <BoardSide board={board} reference={query.assign ?? null} place={place} tx={tx} now={now}>
          <BoardColumns board={board} me={actor.id} chosen={query.assign ?? null} place={place} now={now} zone={zone} />
        </BoardSide>
      )}
    </>
  );
}
