import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { paths } from '@/lib/paths';
import type { RoutingDryRun } from '@/lib/rules/routing-dry-run';
import { Disclosure } from './disclosure';

const SHOWN = 20;

/** What the table would have made of the newest tickets: who gets more, who gets less, and which work moves. */
export function DryRunCard({ run }: { run: RoutingDryRun }) {
  const t = useTranslations('documents.dryRun');
  const { looked, rerouted, targets } = run;
  const row = ({ reference, subject, from, to, levels }: RoutingDryRun['rerouted'][number]) => (
    <tr key={reference}>
      <td title={subject}>
        <Link href={paths.ticket(reference)} className="hover:underline">
          <span className="num me-1.5 text-ink-3">{reference}</span>
          {subject}
        </Link>
      </td>
      <td>{from}</td>
      <td className="font-medium">
        {to}{' '}
        {levels ? (
          <span className="num text-sm text-ink-3">{t('level', { from: levels.from, to: levels.to })}</span>
        ) : null}
      </td>
    </tr>
  );
  const table = (rows: RoutingDryRun['rerouted']) => (
    <Table caption={t('caption')} widths={['', '130px', '190px']} raised>
      <thead>
        <tr>
          <th scope="col">{t('ticket')}</th>
          <th scope="col">{t('from')}</th>
          <th scope="col">{t('to')}</th>
        </tr>
      </thead>
      <tbody>{rows.map(row)}</tbody>
    </Table>
  );
  return (
    <Card title={t('title')} aside={<Chip tone={rerouted.length > 0 ? 'soon' : 'ok'}>{rerouted.length}</Chip>}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">{t('looked', { looked, moved: rerouted.length })}</p>
        {rerouted.length > 0 ? (
          <>
            <dl className="grid grid-cols-[minmax(0,1fr)_auto_auto] gap-x-6 gap-y-1 sm:max-w-md">
              <dt className="text-sm text-ink-3">{t('target')}</dt>
              <dd className="text-sm text-ink-3">{t('before')}</dd>
              <dd className="text-sm text-ink-3">{t('after')}</dd>
              {targets.map(({ target, before, after }) => (
                <div key={target} className="contents">
                  <dt>{target}</dt>
                  <dd className="num text-end">{before}</dd>
                  <dd className={before === after ? 'num text-end' : 'num text-end font-strong'}>{after}</dd>
                </div>
              ))}
            </dl>
            {table(rerouted.slice(0, SHOWN))}
            {rerouted.length > SHOWN ? (
              <Disclosure summary={t('all', { count: rerouted.length - SHOWN })}>
                {table(rerouted.slice(SHOWN))}
              </Disclosure>
            ) : null}
          </>
        ) : null}
      </div>
    </Card>
  );
}
