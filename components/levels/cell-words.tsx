import { useTranslations } from 'next-intl';
import type { Cell } from '@/lib/csmg/cells';
import { ModeMark } from './mode-mark';

/** How a cell reads beside its mode: how far, on which condition, what is left otherwise. */
export function useCellNotes(cell: Cell): string[] {
  const t = useTranslations('levels');
  const notes = [];
  if (cell.mode === 'none') return cell.otherwise === 'ask' ? [t('otherwise.mayAsk')] : [];
  if (cell.reach !== 'level') notes.push(t(`reach.${cell.reach}`));
  if (cell.when) notes.push(t('if', { condition: t(`condition.${cell.when}`) }));
  if (cell.otherwise) notes.push(t(`otherwise.${cell.otherwise}`));
  if (cell.sampled) notes.push(t('sampled'));
  return notes;
}

/** One answer of the table: shape and word, with its conditions in small letters. */
export function CellWords({ cell }: { cell: Cell }) {
  const t = useTranslations('levels');
  const notes = useCellNotes(cell);
  return (
    <>
      <ModeMark mode={cell.mode} word={t(`mode.${cell.mode}`)} quiet={cell.mode === 'none'} />
      {notes.length > 0 ? <span className="block text-xs text-ink-3">{notes.join(', ')}</span> : null}
    </>
  );
}
