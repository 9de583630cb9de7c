import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { paths } from '@/lib/paths';
import type { Conformance, RunFilter } from '@/lib/procedures/conformance';
import type { ProcedureStep } from '@/lib/rules/kinds/procedure';
import { SLUGS } from '@/lib/rules/slugs';

type Props = { ruleKey: string; conformance: Conformance; steps: readonly ProcedureStep[] };

/** How the procedure is followed: every figure opens the runs it counts. */
export function ConformanceCard({ ruleKey, conformance, steps }: Props) {
  const t = useTranslations('procedures.figures');
  const { runs, complete, whole } = conformance;
  const list = (filter: RunFilter, step?: string) =>
    `${paths.rule(SLUGS.procedure, ruleKey, { runs: filter, step })}#runs`;
  const open = runs - complete;
  const figures: [RunFilter, number][] = [
    ['all', runs],
    ['complete', complete],
    ['whole', whole],
    ['open', open],
  ];
  const of = (key: string) => conformance.steps.find(({ step }) => step === key) ?? { done: 0, skipped: 0 };
  const counted = steps.map((step) => ({ ...step, ...of(step.key) })).sort((a, b) => b.skipped - a.skipped);
  if (runs === 0)
    return (
      <Card title={t('title')}>
        <p className="text-ink-2">{t('none')}</p>
      </Card>
    );
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-4">
        <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {figures.map(([filter, count]) => (
            <div key={filter}>
              <dt className="text-sm text-ink-2">{t(filter)}</dt>
              <dd className="num text-xl font-strong">
                <Link href={list(filter)} className="hover:underline">
                  {count}
                </Link>
              </dd>
            </div>
          ))}
        </dl>
        <Table caption={t('caption')} raised>
          <thead>
            <tr>
              <th scope="col">{t('step')}</th>
              <th scope="col" className="end">
                {t('done')}
              </th>
              <th scope="col" className="end">
                {t('skipped')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ key, words, done, skipped }) => (
              <tr key={key}>
                <td>{words}</td>
                <td className="num end">{done}</td>
                <td className="num end">
                  {skipped > 0 ? (
                    <Link href={list('skipped', key)} className="link">
                      {skipped}
                    </Link>
                  ) : (
                    0
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Card>
  );
}
