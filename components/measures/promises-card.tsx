import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { number, percent } from '@/lib/format';
import type { Attainment } from '@/lib/measures/attainment';
import type { Count } from '@/lib/measures/count';
import { definitionOf } from '@/lib/measures/definitions';
import { Definition } from './definition';

const COUNTS = ['met', 'late', 'excused', 'imported'] as const;

/** Every promise with all of its numbers: what was excused by a decision is shown with and without. */
export function PromisesCard({ promises }: { promises: readonly Attainment[] }) {
  const t = useTranslations('dashboard.promises');
  const name = useTranslations('measures.definitions');
  const none = useTranslations('dashboard')('none');
  const count = ({ value, href }: Count) =>
    value > 0 ? (
      <Link href={href} className="link">
        {number(value)}
      </Link>
    ) : (
      <span className="text-ink-3">{number(value)}</span>
    );
  return (
    <Card title={t('title')} aside={<Definition of={definitionOf('update')} />} flush>
      <Table caption={t('caption')} raised>
        <thead>
          <tr>
            <th scope="col">{t('promise')}</th>
            {(['kept', 'before', ...COUNTS.slice(0, 3), 'strict', 'imported'] as const).map((column) => (
              <th key={column} scope="col" className="end">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {promises.map((one) => (
            <tr key={one.promise}>
              <th scope="row" className="font-normal">
                {name(`${one.promise}.name`)}
              </th>
              <td className="end num font-medium">{one.value === null ? none : percent(one.value)}</td>
              <td className="end num text-ink-3">{one.before === null ? none : percent(one.before)}</td>
              <td className="end num">{count(one.met)}</td>
              <td className="end num">{count(one.late)}</td>
              <td className="end num">{count(one.excused)}</td>
              <td className="end num text-ink-2">{one.strict === null ? none : percent(one.strict)}</td>
              <td className="end num">{count(one.imported)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
