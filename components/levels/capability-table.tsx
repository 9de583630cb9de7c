import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { Capability } from '@/lib/csmg/capabilities';
import type { Cell } from '@/lib/csmg/cells';
import { LEVEL_NAMES, LEVELS, type Level } from '@/lib/csmg/levels';
import { paths } from '@/lib/paths';
import { CellWords } from './cell-words';
import { OthersWords } from './others-words';

export interface CapabilityLine {
  capability: Capability;
  label: string;
  cells: readonly Cell[];
  others: Parameters<typeof OthersWords>[0]['others'];
}

type Props = { caption: string; lines: readonly CapabilityLine[]; mine: ReadonlySet<Level> };

const widths = ['', ...LEVELS.map(() => '10.5%'), '15%'];
const lit = 'bg-brass-soft';

/** Who may do what: one row a capability, one column a level, one's own level lit. On a phone each row is a block. */
export function CapabilityTable({ caption, lines, mine }: Props) {
  const t = useTranslations('levels');
  return (
    <Table
      caption={caption}
      widths={widths}
      stack="early"
      className="[&_td]:!whitespace-normal [&_td]:align-top [&_td]:py-[9px]"
    >
      <thead>
        <tr>
          <th scope="col">{t('capability')}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col" className={clsx(mine.has(level) && lit)} title={LEVEL_NAMES[level]}>
              <span className="inline-flex items-center gap-1.5">
                <LevelGlyph level={level} className="max-lg:hidden" />
                {mine.has(level) ? t('you', { level }) : level}
              </span>
            </th>
          ))}
          <th scope="col">{t('othersHead')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ capability, label, cells, others }) => (
          <tr key={capability}>
            <td className="wide">
              <Link href={`${paths.levels()}/${capability}`} data-row-link="" className="font-medium hover:underline">
                {label}
              </Link>
            </td>
            {LEVELS.map((level, index) => {
              const cell = cells[index];
              return (
                <td key={level} className={clsx('sixth', mine.has(level) && `${lit} lit`)}>
                  <span className="if-stacked text-xs text-ink-3">{t('levelShort', { level })}</span>{' '}
                  {cell ? <CellWords cell={cell} /> : null}
                </td>
              );
            })}
            <td className="off">
              <OthersWords others={others} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
