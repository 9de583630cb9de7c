import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { LevelGlyph } from '@/components/ui/level-glyph';
import type { CapabilityRow, Cell } from '@/lib/csmg/cells';
import { OTHERS } from '@/lib/csmg/cells';
import { LEVEL_NAMES, LEVELS, type Level } from '@/lib/csmg/levels';
import { CellWords } from './cell-words';

type Props = { cells: readonly Cell[]; others: CapabilityRow['others']; mine: ReadonlySet<Level> };

const row =
  'grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)] items-baseline gap-3 border-b border-line px-3.5 py-2 last:border-b-0';

/** One act read down its levels, then the actors that are none. */
export function LevelList({ cells, others, mine }: Props) {
  const t = useTranslations('levels');
  return (
    <dl>
      {LEVELS.map((level, index) => {
        const cell = cells[index];
        return (
          <div key={level} className={clsx(row, mine.has(level) && 'bg-brass-soft')}>
            <dt className="flex items-baseline gap-2">
              <LevelGlyph level={level} />
              {t('one.level', { level, name: LEVEL_NAMES[level] })}
            </dt>
            <dd>{cell ? <CellWords cell={cell} /> : null}</dd>
          </div>
        );
      })}
      {OTHERS.map((other) => {
        const cell = others[other];
        return cell ? (
          <div key={other} className={row}>
            <dt className="text-ink-2">{t(`others.${other}`)}</dt>
            <dd>
              <CellWords cell={cell} />
            </dd>
          </div>
        ) : null;
      })}
    </dl>
  );
}
