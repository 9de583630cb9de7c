import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { RelativeTime } from '@/components/ui/relative-time';
import { Table } from '@/components/ui/table';
import type { Zone } from '@/lib/format';
import type { FailedJob } from '@/lib/jobs/queries';
import { RowAct } from './row-act';

type Props = { jobs: readonly FailedJob[]; back: string; mayRetry: boolean; now: Date; zone: Zone };

/** Jobs that failed: what, how often, why, and the way to let them begin anew. */
export function JobTable({ jobs, back, mayRetry, now, zone }: Props) {
  const t = useTranslations('admin.jobs');
  return (
    <Table
      caption={t('title')}
      widths={['150px', '', '90px', '170px', '120px']}
      stack
      className="[&_td]:!whitespace-normal"
    >
      <thead>
        <tr>
          {(['task', 'error', 'attempts', 'next'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t('retry')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.id}>
            <td>
              <code>{job.task}</code>
            </td>
            <td className="wide text-ink-2 [overflow-wrap:anywhere]">{job.lastError?.split('\n')[0]?.slice(0, 300)}</td>
            <td className="num">{t('of', { attempts: job.attempts, max: job.maxAttempts })}</td>
            <td>
              {job.givenUp ? (
                <Chip tone="late">{t('givenUp')}</Chip>
              ) : (
                <RelativeTime at={job.runAt} now={now} zone={zone} />
              )}
            </td>
            <td className="tight end push">
              {mayRetry ? <RowAct act="retryJob" label={t('retry')} back={back} hidden={{ id: job.id }} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
