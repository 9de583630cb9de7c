import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import { rebalance } from '@/lib/allocation/actions';
import type { Move } from '@/lib/allocation/plan';
import type { Board } from '@/lib/allocation/queries';
import { shortTime, type Zone } from '@/lib/format';

type Props = { board: Board; moves: readonly Move[]; closeHref: string; now: Date; zone: Zone };

/** Every move before it is made: whose ticket goes to whom, and where it would stand there. */
export function RebalancePanel({ board, moves, closeHref, now, zone }: Props) {
  const t = useTranslations('board.rebalance');
  const names = new Map(board.columns.map(({ person }) => [person.id, person.name]));
  const wishes = moves.map(({ reference, version, to }) => ({ reference, version, to }));
  return (
    <div id="rebalance" className="p-4">
      <Card
        title={t('title', { desk: board.team?.name ?? board.desk.name })}
        aside={
          <ButtonLink href={closeHref} kind="quiet" data-press="close-assign">
            {t('keep')}
          </ButtonLink>
        }
      >
        {moves.length === 0 ? (
          <p className="text-ink-2">{t('nothing')}</p>
        ) : (
          <ActionForm action={rebalance} failed={t('failed')} className="flex flex-col gap-3">
            <p className="max-w-2xl text-pretty text-ink-2">{t('intro', { count: moves.length })}</p>
            <Table caption={t('title', { desk: board.desk.name })} raised stack>
              <thead>
                <tr>
                  <th scope="col">{t('ticket')}</th>
                  <th scope="col">{t('from')}</th>
                  <th scope="col">{t('to')}</th>
                  <th scope="col">{t('effect')}</th>
                </tr>
              </thead>
              <tbody>
                {moves.map((move) => (
                  <tr key={move.reference}>
                    <td className="wide">
                      <span className="num me-2 text-ink-3">{move.reference}</span>
                      {move.subject}
                    </td>
                    <td className="text-ink-2">
                      {move.from ? names.get(move.from) : t('nobodyYet')}
                      <span aria-hidden="true" className="if-stacked ms-2">
                        →
                      </span>
                    </td>
                    <td className="font-medium">{names.get(move.to)}</td>
                    <td className="num text-ink-2">
                      {move.dueAt ? t('due', { time: shortTime(move.dueAt, now, zone) }) : t('noDue')},{' '}
                      {t('place', {
                        after: move.aheadAfter,
                        before: (move.aheadBefore === move.aheadAfter ? null : move.aheadBefore) ?? 'none',
                      })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <input type="hidden" name="function" value={board.desk.key} />
            <input type="hidden" name="moves" value={JSON.stringify(wishes)} />
            <input type="hidden" name="back" value={closeHref} />
            <div className="flex flex-wrap items-center gap-3">
              <SubmitButton>{t('apply', { count: moves.length })}</SubmitButton>
              <span className="text-sm text-ink-3">{t('undoable')}</span>
            </div>
          </ActionForm>
        )}
      </Card>
    </div>
  );
}
