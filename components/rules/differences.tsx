import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { type Difference, differences } from '@/lib/rules/diff';
import { writeDuration } from '@/lib/rules/read-duration';
import { wordDiff } from '@/lib/rules/word-diff';
import { WordChanges } from './word-changes';

interface Side {
  number: number;
  content: unknown;
}
const SECONDS = ['response', 'update', 'resolve', 'reply', 'allocateWithin', 'checkWithin'];
const isWindows = (value: unknown): value is [string, string][] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === 2);

function say({ path }: Difference, value: unknown): string {
  if (typeof value === 'number' && SECONDS.includes(path.at(-1) ?? '')) return writeDuration(value);
  if (typeof value === 'number' && path.at(-1) === 'at') return `${Math.round(value * 100)} %`;
  if (isWindows(value)) return value.map(([from, to]) => `${from}–${to}`).join(', ') || '–';
  if (Array.isArray(value)) return value.join(', ') || '–';
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => `${name}: ${typeof one === 'object' ? JSON.stringify(one) : String(one)}`)
      .join(', ');
  return String(value);
}

/** Two versions side by side, only where they differ; long texts word by word. */
export function Differences({ from, to }: { from: Side; to: Side }) {
  const t = useTranslations('rules');
  const found = differences(from.content, to.content);
  if (found.length === 0) return <p className="text-ink-2">{t('compare.same')}</p>;
  const cell = (difference: Difference, value: unknown) =>
    value === undefined || value === null ? (
      <span className="text-ink-3">{t('compare.absent')}</span>
    ) : (
      say(difference, value)
    );
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
        {found.map((difference) => {
          const name = difference.path.join(' › ');
          const { from: before, to: after } = difference;
          const text = typeof before === 'string' && typeof after === 'string' && before.length + after.length > 80;
          return (
            <tr key={name}>
              <th scope="row" className="py-[9px] align-top font-normal whitespace-normal break-words text-ink-2">
                {name}
              </th>
              {text ? (
                <td colSpan={2} className="py-2">
                  <WordChanges pieces={wordDiff(before, after)} label={t('compare.text')} />
                </td>
              ) : (
                <>
                  <td>{cell(difference, before)}</td>
                  <td className="font-medium">{cell(difference, after)}</td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
