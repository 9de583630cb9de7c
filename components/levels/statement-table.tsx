import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { LevelGlyph } from '@/components/ui/level-glyph';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { type Capability, rowOf } from '@/lib/csmg/capabilities';
import { sourceUrl } from '@/lib/csmg/statements';
import type { Statement } from '@/lib/csmg/statements/statement';
import { paths, withQuery } from '@/lib/paths';
import { WhereLinks } from './where-links';

export interface StatementLine {
  statement: Statement;
  ids: string[];
  capabilities: Capability[];
  holders: number;
}

const SHOWN = 3;

/** The accountability map: sentence, what it means here, what enacts it, where, and how many answer for it. */
export function StatementTable({ lines }: { lines: readonly StatementLine[] }) {
  const t = useTranslations('levels.statements');
  return (
    <Table
      caption={t('meaning')}
      widths={['104px', '', '34%', '18%', '92px']}
      stack
      className="[&_td]:!whitespace-normal [&_td]:align-top [&_td]:py-[9px]"
    >
      <thead>
        <tr>
          {(['id', 'meaning', 'acts', 'where', 'holders'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ statement, ids, capabilities, holders }) => (
          <tr key={statement.ids.join()}>
            <td>
              <span className="flex items-baseline gap-2">
                <LevelGlyph level={statement.level} />
                <span className="num pair">
                  {ids.map((id) => (
                    <a key={id} href={sourceUrl(id)} rel="noreferrer external" target="_blank" className="link">
                      {id}
                    </a>
                  ))}
                </span>
              </span>
            </td>
            <td className="wide font-medium">
              <span className="block first-letter:uppercase">{statement.meaning}</span>
            </td>
            <td className="full">
              {capabilities.length === 0 ? <Chip tone="soon">{t('gap')}</Chip> : null}
              {capabilities.slice(0, SHOWN).map((capability) => (
                <Link key={capability} href={`${paths.levels()}/${capability}`} className="link block" data-row-link="">
                  {rowOf(capability).label}
                </Link>
              ))}
              {capabilities.length > SHOWN ? (
                <Link href={withQuery(paths.levels(), { q: ids[0] })} className="text-sm text-ink-3 hover:underline">
                  {t('more', { count: capabilities.length - SHOWN })}
                </Link>
              ) : null}
            </td>
            <td className="full">
              <WhereLinks where={statement.where} />
            </td>
            <td>
              {holders > 0 ? (
                t('holdersOf', { count: holders })
              ) : (
                <Chip tone="late">{t('holdersOf', { count: 0 })}</Chip>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
