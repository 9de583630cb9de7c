import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import type { Choices } from '@/lib/rules/choices';
import type { RuleKind } from '@/lib/rules/kinds';
import { sayDifferences } from '@/lib/rules/said/differences';
import type { Tongue } from '@/lib/rules/said/say';
import { wordDiff } from '@/lib/rules/word-diff';
import { WordChanges } from './word-changes';

interface Side {
  number: number;
  content: unknown;
}

interface Props {
  kind: RuleKind;
  from: Side;
  to: Side;
  choices: Choices;
}

/** Two versions side by side, only where they differ; long texts word by word. */
export function Differences({ kind, from, to, choices }: Props) {
  const t = useTranslations('rules');
  const all = useTranslations();
  const found = sayDifferences(kind, from.content, to.content, { t: all as Tongue['t'], choices });
  if (found.length === 0) return <p className="text-ink-2">{t('compare.same')}</p>;
  const absent = <span className="text-ink-3">{t('compare.absent')}</span>;
  return (
    <Table
      caption={t('compare.caption')}
      widths={['26%', '', '']}
      raised
      className="[&_td]:whitespace-normal [&_td]:py-[9px] [&_td]:align-top"
    >
      <thead>
        <tr>
          <th scope="col">{t('compare.field')}</th>
          <th scope="col">{t('document.version', { number: from.number })}</th>
          <th scope="col">{t('document.version', { number: to.number })}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ name, from: before, to: after, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be called the same, and none moves
          <tr key={index}>
            <th scope="row" className="py-[9px] align-top font-normal whitespace-normal break-words text-ink-2">
              {name}
            </th>
            {text ? (
              <td colSpan={2} className="py-2">
                <WordChanges pieces={wordDiff(before ?? '', after ?? '')} label={t('compare.text')} />
              </td>
            ) : (
              <>
                <td>{before ?? absent}</td>
                <td className="font-medium">{after ?? absent}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
