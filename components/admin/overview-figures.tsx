import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { RelativeTime } from '@/components/ui/relative-time';
import { StatRow, StatTile } from '@/components/ui/stat-tile';
import type { Overview } from '@/lib/admin/queries';
import { fileSize, number, relativeTime, type Zone } from '@/lib/format';
import { paths, withQuery } from '@/lib/paths';

type Props = { overview: Overview; now: Date; zone: Zone };

/** What has to be well for the desk to run: database, worker, queue, mail, files. */
export function OverviewFigures({ overview, now, zone }: Props) {
  const t = useTranslations('admin.overview');
  const { worker, queue, mails, database, storage } = overview;
  const tone = (bad: boolean) => (bad ? ('bad' as const) : ('good' as const));
  return (
    <>
      <StatRow>
        <StatTile
          label={t('database')}
          value={t('well')}
          tone="good"
          note={t('postgres', { version: database.version })}
        />
        <StatTile
          label={t('worker')}
          value={t(worker.fresh ? 'well' : 'missing')}
          tone={tone(!worker.fresh)}
          note={worker.at ? t('heard', { when: relativeTime(worker.at, now, zone) }) : t('never')}
        />
        <StatTile
          label={t('waiting')}
          value={number(queue.waiting)}
          note={t('running', { count: queue.running })}
          href={paths.admin('jobs')}
        />
        <StatTile
          label={t('failed')}
          value={number(queue.givenUp)}
          tone={tone(queue.givenUp > 0)}
          note={t('retrying', { count: queue.retrying })}
          href={paths.admin('jobs')}
        />
        <StatTile
          label={t('mails')}
          value={number(mails.failed)}
          tone={tone(mails.failed > 0)}
          note={t('mailNote', { sent: mails.sent, kept: mails.kept, queued: mails.queued })}
          href={withQuery(paths.admin('outbox'), { state: mails.failed > 0 ? 'failed' : null })}
        />
      </StatRow>
      <Card title={t('installation')}>
        <dl className="grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)] gap-x-3 gap-y-1.5">
          <Line label={t('version')}>{overview.version}</Line>
          <Line label={t('address')}>{overview.address}</Line>
          <Line label={t('size')}>
            {t('sizeOf', { size: fileSize(database.bytes), connections: database.connections })}
          </Line>
          <Line label={t('storage')}>
            {t(`storageOf.${storage.kind}`, { files: storage.files, size: fileSize(storage.bytes) })}
          </Line>
          <Line label={t('mailServer')}>{t(overview.smtp ? 'smtp' : 'noSmtp')}</Line>
          <Line label={t('oldest')}>
            {queue.oldest ? <RelativeTime at={queue.oldest} now={now} zone={zone} /> : t('nothingDue')}
          </Line>
        </dl>
      </Card>
    </>
  );
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-3">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
