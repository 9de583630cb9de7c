import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Pagination } from '@/components/ui/pagination';
import { RelativeTime } from '@/components/ui/relative-time';
import { Table } from '@/components/ui/table';
import type { Zone } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RunFilter, RunRow } from '@/lib/procedures/conformance';

type Props = {
  filter: RunFilter;
  step: string | null;
  items: readonly RunRow[];
  next: string | null;
  now: Date;
  zone: Zone;
};

/** The runs behind a figure: which ticket, under which version, what was left out and why. */
export function RunTable({ filter, step, items, next, now, zone }: Props) {
  const t = useTranslations('procedures.figures');
  return (
    <Card id="runs" title={step ? t('skippedStep', { step }) : t(filter)} flush>
      <Table caption={t('runs')} widths={['', '90px', '150px', '110px', '120px']} stack raised>
        <thead>
          <tr>
            <th scope="col">{t('ticket')}</th>
            <th scope="col">{t('version')}</th>
            <th scope="col">{t('by')}</th>
            <th scope="col">{t('begun')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((run) => (
            <tr key={run.id}>
              <td className="wide">
                <Link href={`${paths.ticket(run.reference)}#procedure`} className="hover:underline">
                  <span className="num me-1.5 text-ink-3">{run.reference}</span>
                  {run.subject}
                </Link>
                {run.skipped.map((said) => (
                  <span key={said} className="block truncate text-sm text-ink-2" title={said}>
                    {said}
                  </span>
                ))}
              </td>
              <td className="num">{run.number}</td>
              <td className="truncate">{run.by}</td>
              <td className="num">
                <RelativeTime at={run.startedAt} now={now} zone={zone} look="short" />
              </td>
              <td className="push">
                {run.completedAt ? <Chip tone="ok">{t('isComplete')}</Chip> : <Chip tone="soon">{t('isOpen')}</Chip>}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pagination next={next} />
    </Card>
  );
}
